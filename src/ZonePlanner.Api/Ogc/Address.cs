using Microsoft.Extensions.Primitives;

namespace ZonePlanner.Api.Ogc;

/// <summary>Where a request came in, and the addresses beside it, complete and percent-encoded.</summary>
internal sealed class Address(HttpRequest request)
{
    /// <summary>The landing page.</summary>
    public string Root { get; } =
        $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}{OgcRoutes.Root}";

    /// <summary>The address itself without its parameters.</summary>
    public string Bare => Root + Rest;

    /// <summary>The address itself, with every parameter as given except those changed; a change to null leaves it out.</summary>
    public string With(params IEnumerable<(string Name, string? Value)> changes)
    {
        var changed = changes.ToDictionary(change => change.Name, change => change.Value);
        var kept = request.Query.Where(given => !changed.ContainsKey(given.Key)).SelectMany(Each);
        var added = changed.Where(change => change.Value is not null).Select(change => Pair(change.Key, change.Value));
        return Root + Rest + Query([.. kept, .. added]);
    }

    private string Rest => request.Path.Value?.Length > OgcRoutes.Root.Length
        ? new PathString(request.Path.Value[OgcRoutes.Root.Length..].TrimEnd('/')).ToUriComponent()
        : "";

    private static string Query(string[] pairs) => pairs.Length == 0 ? "" : "?" + string.Join('&', pairs);

    private static IEnumerable<string> Each(KeyValuePair<string, StringValues> given) => given.Value.Select(value => Pair(given.Key, value));

    private static string Pair(string name, string? value) => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value ?? "")}";
}
