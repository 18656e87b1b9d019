/** Makes DOM elements from attributes and children; a text child is shown as it is, never read as HTML. */

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** `true` sets an attribute without a value, `false` leaves it out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/**
 * A button that does not submit a form.
 *
 * @param key names it on its stage: redrawn, it gets the focus back that it had
 * @param spoken what a screen reader says in place of the text
 */
export function button(
  text: string,
  press: () => void,
  look: 'primary' | 'plain' | 'link' | 'step' | 'choice',
  key?: string,
  spoken?: string,
): HTMLButtonElement {
  const attributes = { type: 'button', class: look, 'data-key': key ?? false, 'aria-label': spoken ?? false };
  const made = element('button', attributes, text);
  made.addEventListener('click', press);
  return made;
}

/** The heading of a screen: it takes the focus when the screen appears. */
export const heading = (text: string): HTMLHeadingElement => element('h1', { tabindex: -1 }, text);

export const section = (title: string, ...children: readonly Node[]): HTMLElement =>
  element('section', {}, element('h2', {}, title), ...children);

export const list = (...items: readonly (readonly (Node | string)[])[]): HTMLUListElement =>
  element('ul', {}, ...items.map((item) => element('li', {}, ...item)));

/** Things of several lines each. */
export const entries = (...items: readonly (readonly (Node | string)[])[]): HTMLUListElement => {
  const made = list(...items);
  made.className = 'entries';
  return made;
};

type Children = readonly (Node | string)[];

export const paragraph = (...children: Children): HTMLElement => element('p', {}, ...children);

/** What a stage is about. */
export const intro = (...children: Children): HTMLElement => element('p', { class: 'intro' }, ...children);

/** A sentence about what should be looked at. */
export const warning = (...children: Children): HTMLElement => element('p', { class: 'warn' }, ...children);

/** A sentence of less weight than its neighbours. */
export const quiet = (...children: Children): HTMLElement => element('p', { class: 'quiet' }, ...children);

/** Buttons side by side. */
export const actions = (...children: Children): HTMLElement =>
  element('div', { class: 'actions' }, ...children);

/** What can be opened, one below the other. */
export const grouped = (...children: Children): HTMLElement =>
  element('div', { class: 'group' }, ...children);

/** Says what failed, at once, and what can be done about it. */
export const failedNotice = (sentences: Children, ...buttons: readonly HTMLElement[]): HTMLElement =>
  element(
    'div',
    { class: 'notice failed', role: 'alert' },
    ...sentences.map((sentence) => paragraph(sentence)),
    actions(...buttons),
  );

/** A box that asks for attention. */
export const notice = (...children: Children): HTMLElement =>
  element('div', { class: 'notice' }, ...children);

/** What belongs together, without any look of its own. */
export const box = (...children: Children): HTMLElement => element('div', {}, ...children);
