/** Describes what a script shows to a person; headless, a test records it. */

export interface MenuItem {
  readonly label: string;
  /** The name of the function that the item calls. */
  readonly run: string;
}

export interface HostUi {
  addMenu(menu: { readonly name: string | null; readonly items: readonly (MenuItem | 'separator')[] }): void;
  showSidebar(html: { readonly title: string; readonly content: string }): void;
  showDialog(html: {
    readonly title: string;
    readonly content: string;
    readonly width?: number;
    readonly height?: number;
  }): void;
  toast(message: string, title: string, seconds: number): void;
  alert(message: string, title?: string): void;
}
