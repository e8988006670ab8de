import Foundation
import MuseumModel
import Testing

/// Every page in a real browser, as wide as a desk's screen and as narrow as a telephone's.
@Suite(.enabled(if: Browser.path != nil)) struct BrowserTests {
    @Test(arguments: Language.allCases) func everyPageIsSeenAndUsed(_ language: Language) throws {
        let pages = AllPages.make(language)
        let looks = try Browser.look(at: pages, widths: [1_280, 390])
        #expect(looks.count == 2 * pages.count)
        for look in looks {
            let place = "\(look.page) at \(look.width)"
            #expect(look.overflow <= 0, "\(place) is wider than the screen: \(look.wide)")
            #expect(look.unlabelled == [], "\(place) has fields without a label")
            #expect(look.faint == [], "\(place) has text that is hard to read")
            #expect(look.textHeight > 0, "\(place) shows nothing")
        }
    }

    /// The proof that the looks see something.
    @Test func faultsAreSeen() throws {
        let html = """
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>x</title><body>
            <p style="width: 900px">wide</p><input name="a"><p style="color: #aaa">faint</p></body></html>
            """
        let looks = try Browser.look(at: [AllPages.Page(name: "faulty", html: html)], widths: [390])
        let look = try #require(looks.first)
        #expect(look.overflow > 400 && look.unlabelled == ["input a"] && look.faint.count == 1)
    }
}

/// Headless Chromium, where it is installed.
enum Browser {
    struct Look: Decodable {
        let page: String
        let width: Int
        /// How much wider the page is than the window, and what of it.
        let overflow: Double
        let wide: [String]
        let unlabelled: [String]
        /// Text with less contrast than WCAG 2.1 AA asks for.
        let faint: [String]
        let textHeight: Double
    }

    static let path = ["chromium", "chromium-browser", "google-chrome"].map { "/usr/bin/\($0)" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    static func look(at pages: [AllPages.Page], widths: [Int]) throws -> [Look] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "looks-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (index, page) in pages.enumerated() {
            try page.html.write(to: folder.appending(path: "\(index).html"), atomically: true, encoding: .utf8)
        }
        let names = String(decoding: try JSONEncoder().encode(pages.map(\.name)), as: UTF8.self)
        try
            "<!DOCTYPE html><meta charset=utf-8><body><script>const pages = \(names), widths = \(widths);\(script)</script>"
            .write(to: folder.appending(path: "look.html"), atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(filePath: try #require(path))
        process.arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--allow-file-access-from-files", "--user-data-dir=\(folder.appending(path: "profile").path)",
            "--virtual-time-budget=60000", "--dump-dom", folder.appending(path: "look.html").path,
        ]
        let output = folder.appending(path: "dom.html")
        try Data().write(to: output)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let dom = try String(contentsOf: output, encoding: .utf8)
        let found = try #require(
            dom.firstMatch(of: /<pre id="found">(?<text>[^<]*)<\/pre>/)?.text, "\(dom.prefix(500))")
        let text = found.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        return try JSONDecoder().decode([Look].self, from: Data(text.utf8))
    }

    private static let script = """
        function channels(colour) { return colour.match(/[\\d.]+/g).map(Number); }
        function luminance([r, g, b]) {
            const [x, y, z] = [r, g, b].map(c => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
            return 0.2126 * x + 0.7152 * y + 0.0722 * z;
        }
        function background(element, view) {
            for (let e = element; e; e = e.parentElement) {
                const colour = channels(view.getComputedStyle(e).backgroundColor);
                if (colour.length < 4 || colour[3] > 0.99) return colour;
            }
            return [255, 255, 255];
        }
        function name(e) { return e.localName + (e.className ? '.' + String(e.className.baseVal ?? e.className) : ''); }
        function look(frame, page, width) {
            const document = frame.contentDocument, view = frame.contentWindow, root = document.documentElement;
            const all = [...document.body.querySelectorAll('*')];
            // What scrolls within a box of its own does not widen the page.
            const scrolls = e => { for (let p = e.parentElement; p; p = p.parentElement)
                if (p !== document.body && /auto|scroll|hidden/.test(view.getComputedStyle(p).overflowX)) return true; return false; };
            const shown = e => e.checkVisibility() && e.getClientRects().length;
            const wide = all.filter(e => shown(e) && e.getBoundingClientRect().right > width + 1 && !scrolls(e)).map(name);
            const fields = all.filter(e => e.matches('input:not([type=hidden]), select, textarea'));
            const unlabelled = fields.filter(e => !e.labels.length && !e.getAttribute('aria-label'))
                .map(e => e.localName + ' ' + e.name);
            const faint = all.filter(e => shown(e) && !e.closest('svg')
                && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())).filter(e => {
                const style = view.getComputedStyle(e);
                const [a, b] = [luminance(channels(style.color)), luminance(background(e, view))].sort((x, y) => y - x);
                const size = parseFloat(style.fontSize);
                const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
                return (a + 0.05) / (b + 0.05) < (isLarge ? 3 : 4.5);
            }).map(e => name(e) + ' ' + e.textContent.trim().slice(0, 20));
            return { page, width, overflow: root.scrollWidth - root.clientWidth, wide: wide.slice(0, 5), unlabelled,
                faint: [...new Set(faint)].slice(0, 5), textHeight: document.body.getBoundingClientRect().height };
        }
        (async () => {
            const found = [];
            for (const [index, page] of pages.entries()) for (const width of widths) {
                const frame = document.createElement('iframe');
                Object.assign(frame.style, { width: width + 'px', height: '900px', border: 0 });
                const loaded = new Promise(resolve => frame.onload = resolve);
                frame.src = index + '.html';
                document.body.append(frame);
                await loaded;
                found.push(look(frame, page, width));
                frame.remove();
            }
            const pre = document.createElement('pre');
            pre.id = 'found';
            pre.textContent = JSON.stringify(found);
            document.body.append(pre);
        })();
        """
}
