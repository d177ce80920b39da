using System.Runtime.CompilerServices;

namespace ZonePlanner.Api.Ogc;

/// <summary>Where a request came in, and the addresses beside it, complete and percent-encoded.</summary>
internal sealed class Address
{
    // What every answer has several of, put together only once.
    private readonly List<(string Name, string Pair)> _given = [];

    public Address(HttpRequest request)
    {
        Root = $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}{OgcRoutes.Root}";
        Bare = Root + Rest(request.Path);
        foreach (var (name, values) in request.Query)
        {
            foreach (var value in values)
            {
                _given.Add((name, Pair(name, value)));
            }
        }
    }

    /// <summary>The landing page.</summary>
    public string Root { get; }

    /// <summary>The address itself without its parameters.</summary>
    public string Bare { get; }

    /// <summary>The address itself, with every parameter as given except those changed; a change to null leaves it out.</summary>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[512]);
        text.AppendLiteral(Bare);
        var before = "?";
        foreach (var (name, pair) in _given)
        {
            if (!IsAmong(changes, name))
            {
                Append(ref text, ref before, pair);
            }
        }

        foreach (var (name, value) in changes)
        {
            if (value is not null)
            {
                Append(ref text, ref before, Pair(name, value));
            }
        }

        return text.ToStringAndClear();
    }

    private static void Append(ref DefaultInterpolatedStringHandler text, ref string before, string pair)
    {
        text.AppendLiteral(before);
        text.AppendLiteral(pair);
        before = "&";
    }

    private static bool IsAmong(ReadOnlySpan<(string Name, string? Value)> changes, string name)
    {
        foreach (var change in changes)
        {
            if (change.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private static string Rest(PathString path) => path.Value?.Length > OgcRoutes.Root.Length
        ? new PathString(path.Value[OgcRoutes.Root.Length..].TrimEnd('/')).ToUriComponent()
        : "";

    private static string Pair(string name, string? value) => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value ?? "")}";
}
