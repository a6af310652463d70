/** Type, rhythm and the frame of every page: small screens first. */

export const BASE: string = `
*,::before,::after{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%;scroll-padding-block-start:1.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--text);overflow-wrap:break-word}
h1,h2,h3,h4,h5,summary,.brand{font-family:var(--title);font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(2rem,1.4rem + 3vw,3.1rem);letter-spacing:-.02em;margin:0}
h2{font-size:clamp(1.5rem,1.3rem + 1vw,1.9rem);letter-spacing:-.01em;margin:0 0 1rem}
h3{font-size:1.25rem;margin:2rem 0 .5rem}
h4,h5{font-size:1.0625rem;margin:1.5rem 0 .25rem}
h2 a,h3 a,h4 a,h5 a{color:inherit;text-decoration:none}
h2 a:hover::after,h3 a:hover::after,h4 a:hover::after{content:" #";color:var(--soft)}
p,ul,ol,dl,.table,figure,details{margin:0 0 1rem}
p,li,dd{text-wrap:pretty}
ul{padding-inline-start:1.25rem}ol{padding-inline-start:1.85rem}
li{margin-block:.3rem;padding-inline-start:.15rem}
li::marker{color:var(--accent)}
a{color:var(--accent);text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:3px}
strong{font-weight:650}
code{font:.9em/1.4 var(--code);background:var(--tint);padding:.1em .35em;border-radius:4px}
bdi,[data-from]{unicode-bidi:isolate}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-6rem;background:var(--card);padding:.75rem 1rem;z-index:2}
.skip:focus{inset-block-start:1rem}
.page{max-inline-size:74rem;margin-inline:auto;padding-inline:clamp(1.15rem,5vw,3rem)}
.top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;justify-content:space-between;padding-block:1.1rem;border-block-end:1px solid var(--line)}
.top ul,.toc ol,.foot ul{list-style:none;padding:0;margin:0}
.top ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-size:.95rem}
.top li,.foot li{margin:0;padding:0}
.top a,.foot a{display:inline-block;padding-block:.3rem}
.brand{font-size:1.15rem;color:var(--ink);text-decoration:none}
[aria-current]{color:var(--ink);font-weight:650;text-decoration:none}
.title{padding-block:clamp(2rem,6vw,4.5rem) clamp(1.5rem,4vw,2.5rem);max-inline-size:46rem}
.title p{margin:1rem 0 0}
.lead{font-size:1.2rem;line-height:1.5;color:var(--soft)}
.meta{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;font-size:.95rem;color:var(--soft)}
.toc{font-size:.95rem;margin-block-end:2.5rem}
.toc h2{font:650 .85rem/1.4 var(--text);color:var(--soft);letter-spacing:.02em;margin:0 0 .4rem}
.toc ol{columns:2 9rem;column-gap:1.5rem}
.toc li{margin:0;padding:0;break-inside:avoid}
.toc a{display:block;padding-block:.28rem;text-decoration:none;color:var(--soft);line-height:1.35}
.toc a:hover{color:var(--accent);text-decoration:underline}
.text{min-inline-size:0}
.text>section{margin-block-end:clamp(2.5rem,6vw,4rem)}
.text p,.text>section>ul,.text>section>ol{max-inline-size:40rem}
.foot{margin-block-start:4rem;border-block-start:1px solid var(--line);padding-block:1.75rem 3rem;font-size:.95rem;color:var(--soft);display:grid;gap:.75rem}
.foot ul{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem}
.foot p{margin:0}
@media (min-width:64rem){
.body{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:4rem;align-items:start}
.toc{position:sticky;inset-block-start:1.5rem;max-block-size:calc(100vh - 3rem);overflow-y:auto;margin:0}
.toc ol{columns:auto;border-inline-start:1px solid var(--line)}
.toc li{padding-inline-start:1rem}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
