namespace ZonePlanner.Api.Sites;

/// <summary>Two versions of a site: <c>changed</c> names the members of <c>from</c> and <c>to</c> that differ, <c>land</c> is what lies between the outlines (null when one has none), <c>notes</c> what a reader must know.</summary>
internal sealed record ComparedVersions(
    string Code,
    DateTimeOffset KnownAt,
    RecordedVersion From,
    RecordedVersion To,
    IReadOnlyList<string> Changed,
    ComparedLand? Land,
    IReadOnlyList<ComparisonNote> Notes)
{
    public static ComparedVersions Of(string code, DateTimeOffset knownAt, RecordedVersion from, RecordedVersion to, ComparedLand? land) =>
        new(code, knownAt, from, to, [.. Differing(from, to)], land, [.. ComparisonNote.Of(from, to, land)]);

    private static IEnumerable<string> Differing(RecordedVersion from, RecordedVersion to)
    {
        (string Member, bool Differs)[] facts =
        [
            ("name", from.Name != to.Name),
            ("nameEn", from.NameEn != to.NameEn),
            ("aliases", !from.Aliases.SequenceEqual(to.Aliases, StringComparer.Ordinal)),
            ("kind", from.Kind != to.Kind),
            ("status", from.Status != to.Status),
            ("decidedHa", from.DecidedHa != to.DecidedHa),
            ("declaredHa", from.DeclaredHa != to.DeclaredHa),
            ("measuredHa", from.MeasuredHa != to.MeasuredHa),
            ("areaCrs", from.AreaCrs != to.AreaCrs),
            ("quality", from.Quality != to.Quality),
            ("decisionCode", from.DecisionCode != to.DecisionCode),
            ("validFrom", from.ValidFrom != to.ValidFrom),
            ("validTo", from.ValidTo != to.ValidTo),
        ];
        return facts.Where(fact => fact.Differs).Select(fact => fact.Member);
    }
}
