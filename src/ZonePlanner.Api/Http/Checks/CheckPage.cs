using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Http.Html;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Api.Http.Checks;

/// <summary>A check on paper, to go into the dossier: the outline on a map, every finding, the day of the rules and the rules themselves, and a digest of the data it rests on.</summary>
/// <param name="Title">What was checked.</param>
/// <param name="Facts">What is said of it, label and value.</param>
/// <param name="Outlines">Its outlines with the engine's report on each.</param>
/// <param name="Findings">Findings about the whole.</param>
/// <param name="RulesOf">The day whose rules it was judged by.</param>
/// <param name="Rules">Those rules.</param>
/// <param name="RecordVersion">The version of the record it was judged among.</param>
/// <param name="KnownAt">The instant of that version.</param>
internal sealed record CheckPage(
    string Title,
    IReadOnlyList<(Sentence Label, string Value)> Facts,
    IReadOnlyList<(string Name, Geometry? Outline, BoundaryReport Report)> Outlines,
    IReadOnlyList<FindingReport> Findings,
    DateOnly RulesOf,
    IReadOnlyList<LawRule> Rules,
    long RecordVersion,
    DateTimeOffset KnownAt)
{
    /// <summary>The page in Vietnamese, or in English when <paramref name="language"/> is <c>en</c>.</summary>
    public string Write(string? language, JsonSerializerOptions json)
    {
        string Say(Sentence sentence) => language == "en" ? sentence.En : sentence.Vi;
        var data = JsonSerializer.Serialize(
            new
            {
                Title,
                Facts = Facts.Select(fact => new { fact.Label.En, fact.Value }),
                RulesOf,
                Rules = Rules.Select(rule => new { rule.Code, rule.Article, rule.Parameters, rule.Confidence }),
                RecordVersion,
                KnownAt,
                Outlines = Outlines.Select(outline => new { outline.Name, outline.Report }),
                Findings,
            },
            json);
        var embedded = Markup.Json(data).ToString();
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(embedded)));
        return Markup.Of($"""
            <!doctype html>
            <html lang="{(language == "en" ? "en" : "vi")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Say(new("Phiếu kiểm tra ranh giới", "Boundary check"))} · {Title}</title>
            {Style}
            </head>
            <body>
            <h1>{Say(new("Phiếu kiểm tra ranh giới", "Boundary check"))}: {Title}</h1>
            <dl>
            {Facts.Select(fact => Markup.Of($"<div><dt>{Say(fact.Label)}</dt><dd>{fact.Value}</dd></div>"))}
            <div><dt>{Say(new("Bộ quy tắc của ngày", "Rules of"))}</dt><dd>{Day(RulesOf)}</dd></div>
            <div><dt>{Say(new("Hồ sơ, phiên bản", "Record, version"))}</dt><dd>{RecordVersion} · {UtcInstants.Text(KnownAt)}</dd></div>
            </dl>
            {Outlines.Select(outline => Section(outline.Name, outline.Outline, outline.Report, Say))}
            {(Findings.Count == 0 ? Markup.None : Markup.Of($"<section><h2>{Say(new("Về cả đề xuất", "About the whole"))}</h2>{List(Findings, Say)}</section>"))}
            <section>
            <h2>{Say(new("Quy tắc đã áp dụng", "The rules applied"))}</h2>
            <table><thead><tr><th>{Say(new("Mã", "Code"))}</th><th>{Say(new("Điều khoản", "Article"))}</th><th>{Say(new("Tham số", "Parameters"))}</th><th>{Say(new("Mức tin cậy", "Confidence"))}</th></tr></thead><tbody>
            {Rules.Select(rule => Markup.Of($"<tr><td>{rule.Code}</td><td>{rule.Article}</td><td>{rule.Parameters}</td><td>{rule.Confidence}</td></tr>"))}
            </tbody></table>
            </section>
            <footer>
            <p>{Say(new("SHA-256 của dữ liệu kèm theo trang này", "SHA-256 of the data embedded in this page"))}: <code>{digest}</code></p>
            <p>{Say(new("Ranh giới sơ đồ không phải ranh giới chính thức. “Chưa kiểm tra” không có nghĩa là không vướng.", "A schematic line is not an official boundary. “Not checked” does not mean clear."))}</p>
            </footer>
            <script type="application/json" id="checked">{Markup.Json(data)}</script>
            </body>
            </html>

            """).ToString();
    }

    private static Markup Style { get; } = Markup.Of($$$"""
        <style>
        body{font:15px/1.45 system-ui,sans-serif;max-width:48rem;margin:1.5rem auto;padding:0 1rem;color:#101820}
        h1{font-size:1.35rem}h2{font-size:1.1rem;margin-top:1.6rem}
        dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.4rem 1rem}dt{font-size:.85rem;color:#4a5560}dd{margin:0;font-weight:600}
        table{border-collapse:collapse;width:100%;font-size:.85rem}td,th{border:1px solid #b9c2ca;padding:.25rem .45rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
        .map{width:100%;height:auto;border:1px solid #b9c2ca;background:#fff}.map text{font-size:12px}
        ol{padding-left:1.2rem}li{margin:.45rem 0}small{color:#4a5560}code{overflow-wrap:anywhere}
        section{break-inside:avoid-page}@media print{body{margin:0;max-width:none}}
        </style>
        """);

    private static Markup Section(string name, Geometry? outline, BoundaryReport report, Func<Sentence, string> say) => Markup.Of($"""
        <section>
        <h2>{name}</h2>
        {(outline is null ? Markup.None : CheckMap.Draw(outline, report.Findings, say))}
        <dl>
        <div><dt>{say(new("Theo quyết định", "Decided"))}</dt><dd>{Hectares((decimal?)report.DecidedHa)}</dd></div>
        <div><dt>{say(new("Theo hồ sơ", "Declared"))}</dt><dd>{Hectares((decimal?)report.DeclaredHa)}</dd></div>
        <div><dt>{say(new("Đo từ ranh giới", "Measured"))} ({report.AreaCrs ?? "–"})</dt><dd>{Hectares(report.MeasuredHa)}</dd></div>
        <div><dt>{say(new("Trên ellipsoid", "On the ellipsoid"))}</dt><dd>{Hectares(report.GeodesicHa)}</dd></div>
        <div><dt>{say(new("Kết luận", "Verdict"))}</dt><dd>{say(report.Publishable ? new("Không có lỗi", "No error") : new("Có lỗi: không công bố được", "Errors: it cannot be published"))}</dd></div>
        </dl>
        {List(report.Findings, say)}
        <h3>{say(new("Đất cần bảo vệ: đã kiểm tra gì", "Protected land: what was looked for"))}</h3>
        <table><tbody>
        {report.Coverage.Select(coverage => Markup.Of($"<tr><td>{Database.RecordTypes.Kebab(coverage.LayerKind)}</td><td>{say(Result(coverage.Result))}</td><td>{string.Join("; ", coverage.Layers.Select(Named))}</td></tr>"))}
        </tbody></table>
        </section>
        """);

    private static Markup List(IReadOnlyList<FindingReport> findings, Func<Sentence, string> say) => Markup.Of($"""
        <ol>
        {findings.Select(finding => Markup.Of($"<li><strong>{say(Weight(finding.Severity))}</strong> {say(finding.Message)} <small>{string.Join(" · ", new[] { finding.Article, Named(finding.Layer), finding.Tolerance is null ? null : $"± {finding.Tolerance}" }.OfType<string>())}</small></li>"))}
        </ol>
        """);

    private static Sentence Weight(Severity severity) => severity switch
    {
        Severity.Error => new("Lỗi.", "Error."),
        Severity.Warning => new("Cảnh báo.", "Warning."),
        _ => new("Lưu ý.", "Advice."),
    };

    private static Sentence Result(CoverageResult result) => result switch
    {
        CoverageResult.Checked => new("đã kiểm tra", "checked"),
        CoverageResult.NotChecked => new("chưa kiểm tra", "not checked"),
        _ => new("kiểm tra một phần", "partly checked"),
    };

    private static string? Named(LayerReport? layer) => layer is { Date: { } date } ? $"{layer.Name} {Day(date)}" : layer?.Name;

    private static string Hectares(decimal? hectares) => hectares is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:0.0000} ha") : "—";

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
