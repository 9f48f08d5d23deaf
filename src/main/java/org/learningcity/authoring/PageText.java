package org.learningcity.authoring;

/** The look of a page, and what stands in it safely. */
final class PageText {

    private static final String STYLE = """
            :root{color-scheme:light dark;--bg:#f5f7f9;--surface:#fff;--text:#16202a;--muted:#51606e;--line:#dde3e9;
            --control:#7c8894;--link:#1a5a96;--bad:#a8201a;--ok:#1d6b3c;
            --font:"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;
            --mono:ui-monospace,"Cascadia Mono",Menlo,Consolas,"Noto Sans Mono CJK SC",monospace}
            @media (prefers-color-scheme:dark){:root{--bg:#12181f;--surface:#1a222b;--text:#e6edf3;--muted:#9fb0bf;--line:#2c3742;
            --control:#6b7a88;--link:#7db7e8;--bad:#ff8f85;--ok:#7fce9b}}
            *{box-sizing:border-box}
            body{margin:0;background:var(--bg);color:var(--text);font:14px/22px var(--font);font-variant-numeric:tabular-nums;
            line-break:strict;text-autospace:normal}
            main{max-width:1208px;margin:0 auto;padding:24px}
            h1{font-size:20px;line-height:28px;font-weight:600;margin:0 0 8px}
            h2{font-size:16px;line-height:24px;font-weight:600;margin:32px 0 8px}
            a{color:var(--link)}
            a:focus-visible,summary:focus-visible{outline:2px solid var(--text);outline-offset:2px}
            nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:16px;margin:8px 0;padding:0}
            .box{overflow-x:auto;background:var(--surface);border:1px solid var(--line)}
            table{border-collapse:collapse;width:100%}
            caption{text-align:left;padding:8px 12px;color:var(--muted);font-size:12px;line-height:20px}
            th,td{padding:4px 12px;text-align:left;vertical-align:top;border-top:1px solid var(--line);font-weight:400}
            thead th{font-weight:600;border-top:0;border-bottom:1px solid var(--control);white-space:nowrap}
            tbody th{min-width:9em}
            .number{text-align:right;white-space:nowrap}
            details ul{margin:4px 0;padding-left:20px;columns:24em}
            summary{cursor:pointer;min-height:24px}
            .muted{color:var(--muted)}
            .ok{color:var(--ok)}.bad{color:var(--bad);font-weight:600}
            footer{max-width:1208px;margin:0 auto;padding:0 24px 24px;color:var(--muted);font-size:12px;line-height:20px;overflow-wrap:anywhere}
            @media (max-width:640px){main{padding:12px}footer{padding:0 12px 12px}}
            @media print{:root{color-scheme:light;--bg:#fff;--surface:#fff;--text:#16202a;--muted:#51606e;--line:#dde3e9;--bad:#a8201a;--ok:#1d6b3c}
            body{font-size:9pt;line-height:13pt;print-color-adjust:exact}.box{overflow:visible;border:0}thead{display:table-header-group}
            details>summary{list-style:none}nav{display:none}}
            """;

    private PageText() {}

    static String style() {
        return STYLE;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A sign with its word: the colour alone says nothing. */
    static String mark(String kind, String sign, String word) {
        return "<span class=\"%s\"><span aria-hidden=\"true\">%s</span> %s</span>".formatted(kind, sign, word);
    }
}
