namespace ZonePlanner.Api.Http;

/// <summary>The terms under which the data are given away, as the operator named them; null where nobody named any, since we invent none.</summary>
/// <param name="Named">Words, or the address of a licence.</param>
internal sealed record DataTerms(string? Named)
{
    /// <summary>Where a person can read them: the licence itself, or the page that states them in words; null where there are none.</summary>
    /// <param name="root">The address of the service.</param>
    public string? Page(string root) => this switch
    {
        { Named: null } => null,
        _ when Uri.TryCreate(Named, UriKind.Absolute, out var licence) && licence.Scheme is "http" or "https" => licence.AbsoluteUri,
        _ => $"{root}/open-data",
    };
}
