extension Stylesheet {
    /// The report on a screen, and on A4: in its usual form every week is one landscape page, and what is folded is not printed.
    static let report = """
        :root{--ink:#1c2024;--soft:#535b63;--line:#d9d6cf;--strong:#a9a59c;--paper:#fbfaf7;--accent:#17506e;--fill:#eef1f3;--edge:#56616d;--band:#f0eee8}
        \(kinds)
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font:.9375rem/1.55 \(fonts);overflow-wrap:anywhere;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        :root:lang(en) body{font-family:\(latinFonts)}
        h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
        ul,ol{list-style:none}
        h1{font-size:1.9rem;line-height:1.3}
        h2{font-size:1.25rem;line-height:1.4;margin-bottom:.6rem;padding-top:.4rem;border-top:2px solid var(--ink);font-variant-numeric:tabular-nums}
        h3{font-size:1rem;margin:1.1rem 0 .35rem;font-variant-numeric:tabular-nums}
        h2 small,h3 small,summary small{font-weight:400;color:var(--soft);font-size:.875rem;margin-left:.4rem}
        a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
        :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        main:focus{outline:none}
        code{font-family:ui-monospace,"Noto Sans Mono CJK TC",Menlo,Consolas,monospace;font-size:.9em}
        table{border-collapse:collapse}
        .skip{position:absolute;left:-999rem;background:#fff;padding:.5rem 1rem;z-index:9}
        .skip:focus{left:.5rem;top:.5rem}
        header,main{padding:0 1.5rem;max-width:110rem;margin:0 auto}
        header{padding-top:1.5rem}
        .switch{float:right}
        .museum{font-weight:700}
        .facts{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1rem 0}
        .facts div{min-width:5rem}
        dt,.origin,.empty,.day-note{color:var(--soft);font-size:.875rem}
        dd{font-size:1.35rem;line-height:1.3;font-weight:600;font-variant-numeric:tabular-nums}
        .screen{margin-top:.6rem}
        .legend{display:flex;flex-wrap:wrap;gap:.35rem .6rem;margin:1rem 0}
        .legend li{background:var(--fill);border-left:4px solid var(--edge);padding:0 .6rem;font-size:.85rem}
        i{font-style:normal;font-weight:700;font-size:.85em;color:var(--ink)}
        nav ul,nav ol{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem}
        nav ol{margin-top:.5rem;font-variant-numeric:tabular-nums;font-size:.875rem}
        main>section{margin-top:2.5rem}
        .scroll{overflow-x:auto;position:relative}
        .sheet{width:100%;min-width:56rem;table-layout:fixed;background:#fff;border:1px solid var(--strong)}
        .sheet th,.sheet td{border:1px solid var(--line);vertical-align:top;text-align:left;padding:.2rem}
        .sheet thead th{border-bottom:1px solid var(--strong);padding:.35rem .4rem;font-variant-numeric:tabular-nums}
        .sheet th:first-child{width:8rem;position:sticky;left:0;background:#fff;box-shadow:1px 0 var(--strong);padding:.3rem .4rem;font-size:.85rem;line-height:1.35;z-index:1}
        .sheet th small{display:block;font-weight:400;color:var(--soft);font-size:.75rem}
        .sheet p,.grid p{background:var(--fill);border-left:4px solid var(--edge);padding:.1rem .35rem;font-size:.8rem;line-height:1.4}
        .sheet p+p,.grid p+p{margin-top:.2rem}
        .sheet b,.lane b,.grid b{font-variant-numeric:tabular-nums;font-weight:600;white-space:nowrap}
        .sheet b span{color:inherit}
        .sheet span,.lane span,.grid span{color:#454c53}
        summary{cursor:pointer;padding:.25rem 0}
        .strips{margin-top:.6rem}
        .strips>summary{color:var(--accent)}
        .strip{min-width:calc(7.5rem + var(--hours)*5.2rem)}
        .row{display:grid;grid-template-columns:7.5rem minmax(0,1fr);border-bottom:1px solid var(--line);background:#fff}
        .row.head{background:none;border-bottom-color:var(--strong);font-size:.75rem;color:var(--soft)}
        .room{position:sticky;left:0;background:#fff;z-index:1;padding:.25rem .4rem;font-size:.85rem;line-height:1.35;font-weight:600;box-shadow:1px 0 var(--strong)}
        .head .room{background:var(--paper);box-shadow:none}
        .lane{position:relative;height:calc(var(--lanes,1)*3.2rem + .2rem);background:repeating-linear-gradient(90deg,var(--line) 0 1px,transparent 1px calc(100%/var(--hours)))}
        .head .lane{height:1.2rem;background:none}
        .head .lane span{position:absolute;padding-left:.2rem;font-variant-numeric:tabular-nums}
        .lane li{position:absolute;top:calc(var(--lane)*3.2rem + .1rem);height:3.1rem;overflow:hidden;background:var(--fill);border-left:4px solid var(--edge);padding:.1rem .3rem;font-size:.75rem;line-height:.99rem}
        .sheet .on{display:none}
        .grid{border-bottom:1px solid var(--line)}
        .grid table{width:100%;max-width:calc(7rem + var(--days)*18rem);table-layout:fixed;background:#fff;border:1px solid var(--strong);margin:.2rem 0 1.2rem}
        .grid th,.grid td{border:1px solid var(--line);vertical-align:top;text-align:left;padding:.2rem}
        .grid thead th{border-bottom:1px solid var(--strong);padding:.25rem .4rem}
        .grid th:first-child{width:7rem;padding:.3rem .4rem;font-size:.85rem;line-height:1.35;font-variant-numeric:tabular-nums}
        .grid tbody th small{display:block;margin:0}
        .grid small{font-weight:400;color:var(--soft);font-size:.75rem}
        .grid td small{display:block;line-height:1.3;font-variant-numeric:tabular-nums}
        .unused{display:flex;flex-wrap:wrap;gap:.15rem 1.2rem;font-size:.875rem}
        .heat{background:#fff;border:1px solid var(--strong);font-variant-numeric:tabular-nums;font-size:.85rem}
        .heat th,.heat td{border:1px solid var(--line);padding:.1rem .3rem;text-align:center;min-width:1.9rem}
        .heat th:first-child{text-align:left;font-weight:400;width:22rem;min-width:14rem;position:sticky;left:0;background:var(--fill);border-left:4px solid var(--edge);z-index:1}
        .heat thead th:first-child{background:#fff;border-left-color:#fff;font-weight:600}
        .heat thead th{white-space:nowrap}
        .heat td:last-child{font-weight:600}
        .s1{background:#e3edf3}.s2{background:#c9deea}.s3{background:#abcbdd}.s4{background:#8db8d0}
        .bars{columns:24rem;column-gap:2.5rem}
        .bars li{display:grid;grid-template-columns:minmax(0,10rem) minmax(0,1fr) 6.5rem;gap:.6rem;align-items:center;font-size:.85rem;break-inside:avoid;padding:.1rem 0}
        .track{display:block;height:.7rem;background:#ebe8e1}
        .bar{display:block;height:100%;background:var(--accent)}
        .value{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .costs{width:100%;max-width:52rem;background:#fff;border:1px solid var(--line)}
        .costs th,.costs td{text-align:left;font-weight:400;padding:.3rem .6rem;border-bottom:1px solid var(--line)}
        .costs td:last-child{width:35%}
        .costs thead th{white-space:nowrap}
        .costs .value,.costs thead th:nth-child(2){text-align:right}
        .costs thead th,.costs tfoot th,.costs tfoot td{font-weight:600}
        .costs.energy{max-width:none}
        .energy thead th+th{text-align:right}
        .energy td:last-child{width:20%;min-width:6rem}
        .costs small{color:var(--soft)}
        #unplaced article{background:#fff;border:1px solid var(--line);border-left:6px solid var(--edge);padding:.5rem .9rem;margin-bottom:.6rem}
        #unplaced .broken{border-left-color:#b03a3a}
        #unplaced h3{margin:0}
        .ids{color:var(--soft);font-size:.8rem;line-height:1.4}
        #unplaced li{padding-left:1.1rem;text-indent:-1.1rem}
        #unplaced li::before{content:"–";display:inline-block;width:1.1rem;text-indent:0}
        main{padding-bottom:3rem}
        @media screen and (max-width:40rem){header,main{padding-left:1rem;padding-right:1rem}h1{font-size:1.5rem}.strip{min-width:calc(5rem + var(--hours)*7rem)}.row{grid-template-columns:5rem minmax(0,1fr)}
        .facts{gap:.5rem 1.5rem}.sheet{min-width:0}.sheet,.grid table,.sheet tbody,.grid tbody,.sheet tr,.grid tr,.sheet td,.grid td,.sheet th:first-child,.grid th:first-child{display:block;width:auto}
        .sheet thead,.grid thead,.sheet td:empty,.grid td:empty{display:none}.sheet .on{display:block;color:var(--soft);font-size:.75rem}.sheet td,.grid td{border:0;padding:.2rem .4rem}
        .sheet th:first-child,.grid tbody th:first-child{position:static;box-shadow:none;border:0;border-top:1px solid var(--strong);background:var(--band)}.sheet th small,.grid tbody th small{display:inline;margin-left:.4rem}
        .heat th:first-child{width:9rem;min-width:9rem}.bars{columns:auto}.bars li{grid-template-columns:minmax(0,7rem) minmax(0,1fr) 5.5rem}.costs td:last-child{width:20%}.energy td:last-child{display:none}}
        \(reportPrint)
        """

    private static let reportPrint = """
        @page{size:A4 landscape;margin:8mm}
        @media print{
        body{background:#fff;font-size:9pt}
        header,main{padding:0 .4mm 0 0;max-width:none}
        nav,.screen,.skip,.switch,.strips,.grid:not([open]),.grids:not(:has([open])){display:none}
        main>section{margin-top:0;break-before:page}
        #energy,#unplaced{break-before:auto;margin-top:6mm}
        #energy{break-inside:avoid}
        h2{border-top:0;padding-top:0;margin-bottom:1mm;font-size:11pt}
        .scroll{overflow:visible}
        .sheet{min-width:0}
        .sheet tr,.grid tr,.heat tr,.costs tr,.day,.bars li,#unplaced article{break-inside:avoid}
        thead{display:table-header-group}
        h2,h3,summary{break-after:avoid}
        .grid{border:0;break-before:page}
        h2+.grid{break-before:auto}
        summary{list-style:none;font-weight:700;font-size:10pt}
        .grid table{max-width:none;margin:0}
        .grid th,.grid td{padding:.3mm .6mm}
        .grid th:first-child{width:20mm;font-size:7pt}
        .grid thead th{font-size:7.5pt}
        .grid small,.grid td small{font-size:6pt}
        .grid p{font-size:6.5pt;line-height:1.2;padding:0 .8mm;border-left-width:1mm}
        .heat{font-size:6.5pt;width:100%}
        .heat th,.heat td{min-width:0;padding:0 .6mm;line-height:1.3}
        .heat th:first-child{width:60mm;min-width:0;position:static}
        .bars li{font-size:7.5pt;line-height:1.3}
        .bars{columns:80mm 3}
        .costs{font-size:8pt}
        .costs th,.costs td{padding:.4mm 1.5mm}
        .sheet th,.sheet td{padding:.2mm .3mm}
        .sheet thead th{padding:.3mm .6mm;font-size:7pt;line-height:1.2}
        .sheet thead th small{display:inline;margin-left:1mm;font-size:6pt}
        .sheet th:first-child{width:22mm;position:static;font-size:6.5pt;line-height:1.15;padding:.3mm .6mm}
        .sheet th small{font-size:5.5pt}
        .sheet p{font-size:6pt;line-height:1.16;padding:0 .6mm;border-left-width:1mm}
        .sheet p+p,.grid p+p{margin-top:.2mm}
        .dense p{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
        .dense .until{display:none}
        .sheet.dense tbody th:first-child{font-size:6pt;line-height:1.1}
        .sheet.dense p{font-size:5.5pt;line-height:1.15}
        .sheet.dense p+p{margin-top:.1mm}
        .sheet.dense td,.sheet.dense th{padding-top:.1mm;padding-bottom:.1mm}
        .sheet.dense tbody small{display:none}
        .day-note{font-size:7pt}
        .strip,.days .strip{min-width:0}
        .room{position:static}
        .lane{height:calc(var(--lanes,1)*8mm + .4mm)}
        .lane li{top:calc(var(--lane)*8mm + .2mm);height:7.7mm;font-size:6pt;line-height:1.25;padding:0 .6mm}
        .days .week{break-before:auto}
        .days .day{break-before:page}
        .days .week h2{break-after:avoid;display:none}
        }
        """
}
