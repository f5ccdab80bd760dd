import CMS from '@sveltia/cms';
import { components } from './components.ts';
import { createFormats } from './formats.ts';

for (const component of components) CMS.registerEditorComponent(component);
for (const [name, { extension, ...methods }] of Object.entries(createFormats())) CMS.registerCustomFormat(name, extension, methods);
const config = await fetch('config.json').then((response) => response.json());
await CMS.init({ config: { ...config, load_config_file: false } });
