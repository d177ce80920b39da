namespace ZonePlanner.Api.Feeds;

/// <summary>Where a request for a feed came in, and the addresses beside it, complete.</summary>
internal sealed class FeedAddress(HttpRequest request)
{
    private readonly string _root = $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";

    /// <summary>An address of ours, from its path.</summary>
    public string Of(string path) => _root + path;

    /// <summary>This feed as it was asked for, from another place on; null is from its beginning.</summary>
    public string From(ChangePlace? place)
    {
        var kept = request.Query.Where(given => given.Key != "before").Select(given => $"{given.Key}={Uri.EscapeDataString(given.Value.ToString())}");
        string[] pairs = place is null ? [.. kept] : [.. kept, $"before={place.Version}.{Uri.EscapeDataString(place.Subject ?? "")}"];
        return Of(request.Path.ToUriComponent()) + (pairs.Length == 0 ? "" : "?" + string.Join('&', pairs));
    }

    /// <summary>This very page.</summary>
    public string Self => Of(request.Path.ToUriComponent()) + request.QueryString.ToUriComponent();
}
