/// The style sheets, each of which goes into its page.
package enum Stylesheet {
    /// Exactly what stands in the style element of the public pages, for a content security policy that names its hash.
    package static let pages = """
        :root{--ink:#1c2024;--soft:#535b63;--line:#d9d6cf;--paper:#fbfaf7;--card:#fff;--accent:#17506e;--fill:#eef1f3;--edge:#56616d}
        \(kinds)
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.65 \(fonts);overflow-wrap:anywhere}
        :root:lang(en) body{font-family:\(latinFonts)}
        h1,h2,h3,p,ul,ol,dl,dd,pre{margin:0;padding:0}
        ul,ol{list-style:none}
        h1{font-size:1.9rem;line-height:1.3;letter-spacing:.01em}
        h2{font-size:1.2rem;line-height:1.4;margin-bottom:.75rem}
        h3{font-size:1.05rem;line-height:1.45}
        .list h1{margin-bottom:.75rem}
        .list h2{font-size:1rem;margin:1.75rem 0 0;padding-bottom:.3rem;border-bottom:1px solid var(--ink);font-variant-numeric:tabular-nums}
        a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
        a:hover{text-decoration-thickness:2px}
        :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
        main:focus{outline:none}
        code,pre{font:.9em/1.5 ui-monospace,"Noto Sans Mono CJK TC","SFMono-Regular",Menlo,Consolas,monospace}
        small{font-size:.85rem;color:var(--soft)}
        .skip{position:absolute;left:-999rem;background:var(--card);padding:.5rem 1rem;z-index:1}
        .skip:focus{left:.5rem;top:.5rem}
        .top,.bottom,main{max-width:70rem;margin:0 auto;padding:0 1.25rem}
        .top{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;padding-top:1.25rem;padding-bottom:1rem;border-bottom:2px solid var(--ink)}
        .museum{font-weight:700;font-size:1.1rem}
        .museum a{color:inherit;text-decoration:none}
        .museum a:hover{text-decoration:underline}
        .switch{white-space:nowrap}
        main{padding-top:2rem;padding-bottom:3rem}
        .columns{display:grid;grid-template-columns:minmax(0,1fr) 20rem;gap:2rem 3.5rem;align-items:start}
        .side{display:grid;gap:2rem}
        .sessions li{display:grid;grid-template-columns:7.2rem minmax(0,1fr);gap:.25rem 1rem;padding:.8rem 0;border-bottom:1px solid var(--line)}
        .time{font-variant-numeric:tabular-nums;font-weight:600;white-space:nowrap}
        .kind{display:inline-block;background:var(--fill);border-left:4px solid var(--edge);padding:0 .5rem;font-size:.875rem;line-height:1.6;margin-right:.25rem}
        .terms{color:var(--soft);font-size:.95rem}
        .full{color:#8c1d18;font-weight:600}
        .empty{padding:1.25rem;background:var(--card);border:1px solid var(--line)}
        .note{border-left:4px solid #8c1d18;background:var(--card);padding:.75rem 1rem;margin:1rem 0}
        form{background:var(--card);border:1px solid var(--line);padding:1.25rem}
        form p{margin-bottom:.9rem}
        form>p:last-child{margin-bottom:0}
        label{display:block;font-weight:600;font-size:.95rem}
        form small{display:block;line-height:1.5;margin-top:.2rem}
        input,select{width:100%;min-height:2.75rem;padding:.4rem .6rem;border:1px solid #767b80;border-radius:2px;background:#fff;color:inherit;font:inherit}
        .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:0 .75rem}
        button,.button{display:inline-block;min-height:2.75rem;padding:.5rem 1.4rem;border:1px solid var(--accent);border-radius:2px;background:var(--accent);color:#fff;font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
        button:hover,.button:hover{background:#0f3b53}
        button+a{margin-left:.9rem}
        .feeds li{padding:.6rem 0;border-top:1px solid var(--line)}
        .feeds p,.side section>p{color:var(--soft);font-size:.95rem;margin-bottom:.75rem}
        .feeds code{display:block;user-select:all;font-size:.78rem;color:var(--soft)}
        .back{margin-bottom:1rem}
        article{border-left:6px solid var(--edge);padding-left:1.5rem;max-width:46rem}
        article h1{margin-top:.5rem}
        article section{margin-top:2.25rem}
        article section p{margin-bottom:.6rem}
        .facts{margin:1.25rem 0;border-top:1px solid var(--line)}
        .facts div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:1rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
        dt{color:var(--soft)}
        dd{font-variant-numeric:tabular-nums}
        .standards li{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:1rem;padding:.4rem 0}
        pre{background:var(--card);border:1px solid var(--line);padding:.75rem 1rem;overflow-x:auto;margin-bottom:.6rem}
        main>h1+p{margin:.75rem 0 1.5rem}
        main>.note{max-width:46rem}
        main>.note+p{margin-top:1.5rem}
        .bottom{padding-top:1.25rem;padding-bottom:2.5rem;border-top:1px solid var(--line);color:var(--soft);font-size:.95rem}
        .bottom ul{display:flex;gap:1.5rem;margin-top:.5rem}
        .bottom [aria-current]{color:inherit;font-weight:600;text-decoration:none}
        @media (max-width:56rem){.columns{grid-template-columns:minmax(0,1fr)}}
        @media (max-width:30rem){h1{font-size:1.5rem}.sessions li{grid-template-columns:minmax(0,1fr)}.facts div,.standards li{grid-template-columns:minmax(0,1fr);gap:0}article{padding-left:1rem}}
        @media print{.side,.skip,.switch,.bottom nav{display:none}.columns{display:block}body{background:#fff}.sessions li{break-inside:avoid}}
        """
}
