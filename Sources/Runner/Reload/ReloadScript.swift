/// What runs in the browser.
enum ReloadScript {
  /// Compares what the server sent for this page before with what it sends now, and changes only what differs: no flash,
  /// and the place on the page stays. Where a script of the site may have taken hold of what changes, the page is loaded
  /// anew. Texts of the content are only ever set as text.
  static let text = #"""
    const built = (page) => page.querySelector('script[src^="/_bilten/"]')?.src.split("built=")[1];
    const styles = (page) => [...page.querySelectorAll('link[rel="stylesheet"]')];
    const inline = (page) => [...page.head.querySelectorAll('style, script[type="text/css"]')];
    const texts = (page) => JSON.stringify(inline(page).map((style) => style.textContent));
    const runs = (script) => !script.type || /module|javascript/.test(script.type);
    const scripts = (page) => [...page.scripts].filter((script) => runs(script) && !script.src.includes("/_bilten/"));
    const headNodes = ':is(title, meta:not([http-equiv]), base, link:not([rel="stylesheet"]), script[type$="json"])';
    const grips = "a[download], audio, button, canvas, details, dialog, form, input, script, select, textarea, video";

    let shown = new URL(import.meta.url).searchParams.get("built");
    let before = read("force-cache");
    let queue = Promise.resolve();
    let events;

    async function read(cache) {
      const reply = await fetch(location.href, { cache, headers: { Accept: "text/html" } });
      // A policy would speak up about each new style as soon as it is parsed.
      const text = (await reply.text()).replace(/<style>([^]*?)<\/style>/g, '<script type="text/css">$1<\/script>');
      return new DOMParser().parseFromString(text, "text/html");
    }

    async function update(build) {
      if (build === shown) return;
      const [old, page] = [await before.catch(() => {}), await read("no-store")];
      if (!old || built(old) !== shown || !sameFrame(old, page)) return location.reload();
      if (!morph(document.body, old.body, page.body, scripts(page).length > 0)) return location.reload();
      head(page);
      await restyle(page);
      // The page's policy knows only the styles that it came with, so others come as sheets that a script makes.
      if (texts(old) !== texts(page)) adopt(page);
      shown = built(page);
      before = Promise.resolve(page);
      document.dispatchEvent(new Event("bilten:updated"));
    }

    function sameFrame(old, page) {
      const frame = (page) => JSON.stringify([
        attributes(page.documentElement), attributes(page.body),
        scripts(page).map((script) => [attributes(script), script.text]),
      ]);
      return built(page) && frame(old) === frame(page);
    }

    const attributes = (element) => [...element.attributes].map(({ name, value }) => [name, value]);
    const kind = (node) => node.nodeType + node.nodeName;
    const alike = (one, other) => one.childNodes.length === other.childNodes.length
      && [...one.childNodes].every((node, index) => kind(node) === kind(other.childNodes[index]));

    // Brings `live` from `old` to `now`; false where that may not be right.
    function morph(live, old, now, hasScripts) {
      if (old.isEqualNode(now)) return true;
      if (kind(live) !== kind(old) || kind(old) !== kind(now)) return replace(live, now, hasScripts);
      if (live.nodeType !== Node.ELEMENT_NODE) {
        live.data = now.data;
        return true;
      }
      if (JSON.stringify(attributes(old)) !== JSON.stringify(attributes(now))) {
        if (hasScripts && [old, now].some((node) => attributes(node).some(([name]) => name.startsWith("data-")))) return false;
        for (const [name] of attributes(old)) if (!now.hasAttribute(name)) live.removeAttribute(name);
        for (const [name, value] of attributes(now)) if (old.getAttribute(name) !== value) live.setAttribute(name, value);
      }
      if (old.innerHTML === now.innerHTML) return true;
      if (!alike(old, now) || !alike(live, old)) {
        if (live === document.body) return false;
        return replace(live, now, hasScripts);
      }
      const nodes = [...live.childNodes];
      return nodes.every((node, index) => morph(node, old.childNodes[index], now.childNodes[index], hasScripts));
    }

    function replace(live, now, hasScripts) {
      const held = (node) => node.nodeType === Node.ELEMENT_NODE && (node.matches(grips) || node.querySelector(grips));
      if (hasScripts && (held(live) || held(now))) return false;
      live.replaceWith(document.importNode(now, true));
      return true;
    }

    function head(page) {
      for (const node of document.head.querySelectorAll(headNodes)) node.remove();
      for (const node of page.head.querySelectorAll(headNodes)) document.head.append(document.importNode(node, true));
    }

    // A new sheet is there before the old one goes.
    async function restyle(page) {
      const old = styles(document);
      const now = styles(page);
      const address = (link) => link.getAttribute("href");
      if (old.map(address).join() === now.map(address).join()) return;
      const links = now.map((link) => document.importNode(link, true));
      const loaded = links.map((link) => new Promise((done) => {
        link.onload = link.onerror = done;
        setTimeout(done, 2000);
      }));
      if (old.length) old.at(-1).after(...links);
      else document.head.append(...links);
      await Promise.all(loaded);
      for (const link of old) link.remove();
    }

    function adopt(page) {
      document.adoptedStyleSheets = inline(page).map((style) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style.textContent);
        return sheet;
      });
      for (const style of inline(document)) style.remove();
    }

    function tell(problems) {
      document.querySelector("bilten-problems")?.remove();
      if (!problems.length) return;
      const host = document.createElement("bilten-problems");
      const shadow = host.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        section { position: fixed; inset: 0; z-index: 2147483647; overflow: auto; box-sizing: border-box; padding: 2rem;
          background: rgb(20 16 16 / 94%); color: #f4ecec; font: 16px/1.5 system-ui, sans-serif; direction: ltr; }
        h1 { font-size: 1.25rem; margin: 0 0 1.5rem; color: #ff9c8f; } h2 { font: 600 14px/1.5 monospace; margin: 0; }
        p { margin: 0 0 .25rem; } pre { font: 14px/1.5 monospace; margin: 0 0 1.5rem; padding: .75rem 1rem;
          overflow: auto; background: #2b2222; border-radius: 6px; unicode-bidi: plaintext; }
        button { position: absolute; inset-block-start: 1.5rem; inset-inline-end: 2rem; font: inherit; padding: .25rem 1rem; }`);
      shadow.adoptedStyleSheets = [sheet];
      const section = document.createElement("section");
      section.setAttribute("role", "alert");
      section.lang = "en";
      const add = (name, text) => {
        if (text) section.appendChild(document.createElement(name)).textContent = text;
      };
      add("h1", "The site was not built; these pages are as they were.");
      add("button", "Close");
      for (const { place, sentence, excerpt } of problems) {
        add("h2", place);
        add("p", sentence);
        add("pre", excerpt);
      }
      section.querySelector("button").onclick = () => host.remove();
      shadow.append(section);
      document.documentElement.append(host);
    }

    function listen() {
      if (document.hidden || events) return;
      events = new EventSource("/_bilten/events");
      events.addEventListener("built", ({ data }) => {
        tell([]);
        queue = queue.then(() => update(data)).catch(() => location.reload());
      });
      events.addEventListener("broken", ({ data }) => tell(JSON.parse(data)));
    }

    // A browser keeps few connections to one server, so only the pages in sight hold one.
    function pause() {
      events?.close();
      events = undefined;
    }

    addEventListener("visibilitychange", () => document.hidden ? pause() : listen());
    addEventListener("pagehide", pause);
    addEventListener("pageshow", listen);
    addEventListener("keydown", ({ key }) => key === "Escape" && tell([]));
    listen();

    """#
}
