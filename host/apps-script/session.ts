/** Mirrors `Session`: who is at the screen. */
import type { HostDocument } from '../document/host-document';
import { serve } from './serve';

type Session = GoogleAppsScript.Base.Session;

export const sessionService = ({ calls, userLocale }: HostDocument): Session =>
  serve<Session>({
    name: 'Session',
    calls,
    withheld: ['getActiveUserLocale'],
    methods: { getActiveUserLocale: () => userLocale },
  });
