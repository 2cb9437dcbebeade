import type { UserConfig } from '@11ty/eleventy';
import type { SiteData } from './template-data.ts';

/** Settings of Eleventy: typed templates, our data, and nothing taken from the folder the site is built in. */
export function configureEleventy(configuration: UserConfig, data: SiteData): void {
  configuration.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js' });
  configuration.setTemplateFormats(['11ty.ts', '11ty.tsx']);
  configuration.setUseGitIgnore(false);
  // Frozen objects are shared by all pages; others Eleventy would copy once a template.
  for (const [name, value] of Object.entries(data)) configuration.addGlobalData(name, Object.freeze(value));
}
