// Drawings of the story's scenes, beside those of drawing.ts: places and things in one line weight, lit where
// the eye should go. Nobody is in them.
import { kettle, path, windowWithLight } from '../drawing.ts';
import { type Html, html } from '../markup.ts';

const drawing = (lines: Html): Html =>
  html`<svg class="drawing scene" viewBox="0 0 96 96" aria-hidden="true">${lines}</svg>`;

export const sceneDrawings: Readonly<Record<string, () => Html>> = {
  window: windowWithLight,
  kettle,
  path,
  phone: () =>
    drawing(html`<path
d="M32 8h32a6 6 0 0 1 6 6v68a6 6 0 0 1-6 6H32a6 6 0 0 1-6-6V14a6 6 0 0 1 6-6zM43 80h10M8 88h12M76 88h12"/>
<path class="lit" d="M34 22h28v16H34zM34 46h20M34 54h26M34 62h14"/>`),
  chat: () =>
    drawing(html`<path
d="M12 14h48a6 6 0 0 1 6 6v18a6 6 0 0 1-6 6H30L18 54V44h-6a6 6 0 0 1-6-6V20a6 6 0 0 1 6-6z"/>
<path class="lit" d="M84 50v18a6 6 0 0 1-6 6h-4v10L64 74H44a6 6 0 0 1-6-6v-8M18 24h30M18 33h20"/>`),
  stairs: () =>
    drawing(html`<path d="M6 88h14V76h14V64h14V52h14V40h28M64 40V8h20v32M6 88V64l44-42"/>
<path class="lit" d="M79 25h.1M76 62a6 6 0 1 0 .1 0M76 74v14M76 82h5M76 88h4"/>`),
  room: () =>
    drawing(html`<path d="M8 14h80v66H8zM8 64h80M16 64v-8h36v8M60 80V58h18v22M64 58v-5h10v5"/>
<path class="lit" d="M64 22h14v20H64zM71 22v20M64 32h14"/>`),
  door: () =>
    drawing(html`<path d="M26 88V12h44v76M12 88h72M34 22h28v24H34zM34 54h28v24H34z"/>
<path class="lit" d="M64 52a3 3 0 1 0 0 .1M78 40v20M74 44h8v12h-8z"/>`),
  street: () =>
    drawing(html`<path
d="M4 88h88M14 88V30l14-12 14 12v58M54 88V40h30v48M22 44h12v12H22zM62
50h14v10H62zM62 68h14v10H62zM24 88V70h8v18"/>
<path class="lit" d="M48 88V20M48 20c0-6 10-6 10 0M54 22h8"/>`),
  night: () =>
    drawing(html`<path d="M8 72h80M12 72V50h64a8 8 0 0 1 8 8v14M12 60h24v-8M12 84V72M84 84V72"/>
<path class="lit" d="M62 14a12 12 0 1 0 12 16 10 10 0 0 1-12-16zM26 22h.1M40 14h.1M34 34h.1"/>`),
};
