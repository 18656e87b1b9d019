/** Checks the services beside SpreadsheetApp against what Google documents. */
import { holdLock } from '../local-host';
import { checkContracts, type Contract } from './contract';
import { openHost } from './open-host';

const contracts: readonly Contract[] = [
  {
    method: 'Properties.getProperty',
    reference: 'properties/properties#getpropertykey',
    says: 'gives the text of a key, or null where there is none',
    holds({ PropertiesService }) {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('language', 'vi').setProperty('mode', 'formulas').deleteProperty('mode');
      expect(properties.getProperty('language')).toBe('vi');
      expect(properties.getProperty('mode')).toBeNull();
      expect(properties.getProperty('toString')).toBeNull();
      expect(properties.getKeys()).toEqual(['language']);
      expect(properties.getProperties()).toEqual({ language: 'vi' });
    },
  },
  {
    method: 'PropertiesService.getUserProperties',
    reference: 'properties/properties-service#getuserproperties',
    says: 'keeps the properties of document, user and script apart',
    holds({ PropertiesService }) {
      PropertiesService.getUserProperties().setProperty('stage', '2');
      expect(PropertiesService.getUserProperties().getProperty('stage')).toBe('2');
      expect(PropertiesService.getDocumentProperties().getProperty('stage')).toBeNull();
      expect(PropertiesService.getScriptProperties().getProperty('stage')).toBeNull();
    },
  },
  {
    method: 'Properties.setProperty',
    reference: 'properties/properties#setpropertykey,-value',
    says: 'refuses values above 9 KB, counted in bytes, and a store above 500 KB',
    holds({ PropertiesService }) {
      const properties = PropertiesService.getDocumentProperties();
      expect(() => properties.setProperty('a', 'x'.repeat(9 * 1024))).not.toThrow();
      expect(() => properties.setProperty('a', 'x'.repeat(9 * 1024 + 1))).toThrow(
        'Argument too large: value',
      );
      expect(() => properties.setProperty('a', 'ế'.repeat(4 * 1024))).toThrow('Argument too large: value');
      const fill = () => {
        for (let each = 0; each < 60; each++) properties.setProperty(`key${each}`, 'x'.repeat(9 * 1024));
      };
      expect(fill).toThrow(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
      expect(properties.getKeys()).toHaveLength(55);
    },
  },
  {
    method: 'Properties.setProperty',
    reference: 'properties/properties#setpropertykey,-value',
    says: 'takes texts alone',
    holds({ PropertiesService }) {
      const properties = PropertiesService.getDocumentProperties();
      const setProperty = properties.setProperty.bind(properties) as (
        ...given: readonly unknown[]
      ) => unknown;
      expect(() => setProperty('n', 1)).toThrow(
        "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
      );
    },
  },
  {
    method: 'Lock.tryLock',
    reference: 'lock/lock#trylocktimeoutinmillis',
    says: 'is true where the lock was acquired, false where another run holds it; waitLock throws then',
    holds({ LockService, host }) {
      const lock = LockService.getDocumentLock();
      const giveBack = holdLock(host.document, 'document');
      expect([lock.tryLock(1000), lock.hasLock()]).toEqual([false, false]);
      expect(() => {
        lock.waitLock(1000);
      }).toThrow('Lock timeout: another process was holding the lock for too long.');
      giveBack();
      expect([lock.tryLock(1000), lock.hasLock(), lock.tryLock(1000)]).toEqual([true, true, true]);
      lock.releaseLock();
      expect(lock.hasLock()).toBe(false);
    },
  },
  {
    method: 'Lock.releaseLock',
    reference: 'lock/lock#releaselock',
    says: 'does not release what another run holds, and has no effect without the lock',
    holds({ LockService, host }) {
      const lock = LockService.getDocumentLock();
      holdLock(host.document, 'document');
      lock.releaseLock();
      expect(lock.tryLock(0)).toBe(false);
      expect(LockService.getUserLock().tryLock(0)).toBe(true);
    },
  },
  {
    method: 'HtmlService.createHtmlOutputFromFile',
    reference: 'html/html-service#createhtmloutputfromfilefilename',
    says: 'reads an HTML file of the script by its name without .html, and throws where there is none',
    holds({ HtmlService }) {
      expect(HtmlService.createHtmlOutputFromFile('Sidebar').getContent()).toBe('<p>Hello</p>');
      expect(() => HtmlService.createHtmlOutputFromFile('Sidebar.html')).toThrow(
        'No HTML file named Sidebar.html was found.',
      );
    },
  },
  {
    method: 'Ui.showSidebar',
    reference: 'base/ui#showsidebaruserinterface',
    says: 'shows the HTML under its title, and showModalDialog in a dialog of the given size',
    holds({ SpreadsheetApp, HtmlService, shown }) {
      const ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('KPI Scorecards'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<b>!</b>').setWidth(400).setHeight(300), 'Sure?');
      expect(shown).toEqual([
        { sidebar: { title: 'KPI Scorecards', content: '<p>Hello</p>' } },
        { dialog: { title: 'Sure?', content: '<b>!</b>', width: 400, height: 300 } },
      ]);
      const showSidebar = ui.showSidebar.bind(ui) as (html: unknown) => void;
      expect(() => {
        showSidebar('<p>Hello</p>');
      }).toThrow(
        "The parameters (String) don't match the method signature for SpreadsheetApp.Ui.showSidebar.",
      );
    },
  },
  {
    method: 'Ui.createAddonMenu',
    reference: 'base/ui#createaddonmenu',
    says: 'adds items and separators below Extensions; createMenu makes a menu of its own',
    holds({ SpreadsheetApp, shown }) {
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('Open', 'open').addSeparator().addItem('Help', 'help').addToUi();
      ui.createMenu('KPI').addItem('Open', 'open').addToUi();
      expect(shown).toEqual([
        {
          menu: {
            name: null,
            items: [{ label: 'Open', run: 'open' }, 'separator', { label: 'Help', run: 'help' }],
          },
        },
        { menu: { name: 'KPI', items: [{ label: 'Open', run: 'open' }] } },
      ]);
    },
  },
  {
    method: 'Ui.alert',
    reference: 'base/ui#alerttitle,-prompt,-buttons',
    says: 'shows a message, with or without a title',
    holds({ SpreadsheetApp, shown }) {
      const ui = SpreadsheetApp.getUi();
      ui.alert('Done');
      expect(ui.alert('KPI', 'Done', ui.ButtonSet.OK)).toBe(ui.Button.OK);
      expect(shown).toEqual([{ alert: ['Done', undefined] }, { alert: ['Done', 'KPI'] }]);
    },
  },
  {
    method: 'Session.getActiveUserLocale',
    reference: 'base/session#getactiveuserlocale',
    says: 'gives the language of the person, which is not the spreadsheet’s locale',
    holds({ Session }) {
      expect(Session.getActiveUserLocale()).toBe('vi');
    },
  },
];

describe('the other services, as Google documents them', () => {
  checkContracts(contracts);
});

test('a lock that a script did not give back is released when its run ends', () => {
  const code = 'function take() { return LockService.getDocumentLock().tryLock(0); }';
  const { host, LockService } = openHost({ files: { code, html: {} } });
  expect(host.run('take')).toBe(true);
  expect(LockService.getDocumentLock().hasLock()).toBe(false);
  host.document.engine.dispose();
});
