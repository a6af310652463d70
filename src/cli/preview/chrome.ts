/** The frame of the preview. Its script stays here: pages that are published have none. */

const SCRIPT = `
const frame = document.querySelector("iframe");
const note = document.querySelector("pre");
const tell = async () => {
  const { said } = await (await fetch("/state")).json();
  note.textContent = said;
  note.hidden = said === "";
};
document.querySelectorAll("[data-page]").forEach((button) => button.addEventListener("click", () => {
  frame.src = button.dataset.page;
}));
document.querySelectorAll("[data-width]").forEach((button) => button.addEventListener("click", () => {
  frame.style.maxWidth = button.dataset.width;
}));
new EventSource("/events").addEventListener("message", () => {
  frame.contentWindow.location.reload();
  tell();
});
tell();
`;
const STYLE = `
body{margin:0;display:flex;flex-direction:column;height:100vh;font:14px system-ui,sans-serif;background:#23282d;color:#fff}
nav{display:flex;flex-wrap:wrap;gap:8px;padding:8px 12px;align-items:center}
button{font:inherit;color:inherit;background:#3a424a;border:0;border-radius:6px;padding:6px 12px;cursor:pointer}
button:focus-visible{outline:2px solid #fff}
pre{margin:0;padding:12px;background:#5b1d17;white-space:pre-wrap;max-height:30vh;overflow:auto}
iframe{flex:1;width:100%;margin:0 auto;border:0;background:#fff}
`;

/** The script and the style stand in the page, and nothing else may run in it. */
export const CHROME_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; frame-src 'self'";

export const CHROME: string = `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Preview</title>
<style>${STYLE}</style>
<nav aria-label="Preview">
<button data-page="/site/index.html">Site</button>
<button data-page="/book/index.html">Internal book</button>
<button data-width="none">Wide</button>
<button data-width="390px">Phone</button>
</nav>
<pre hidden role="status"></pre>
<iframe title="The page" src="/site/index.html"></iframe>
<script>${SCRIPT}</script>
</html>
`;
