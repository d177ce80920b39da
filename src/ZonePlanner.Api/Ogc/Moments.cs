using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc;

/// <summary>
/// The moments that may be named at every resource, the landing page first: programs that are given one address, and put its parameters into every other (GDAL, QGIS), then read the
/// record of that day.
/// </summary>
internal static class Moments
{
    /// <summary>The parameters.</summary>
    public static IReadOnlyList<string> Parameters { get; } = ["validAt", "knownAt"];

    /// <summary>Reads what is asked of a document that leads to features and is itself the same at every moment.</summary>
    public static Asking Read(HttpRequest request, Representation[] offers)
    {
        var asking = new Asking(request, offers, Parameters);
        AsOfParameters.Read(asking["validAt"], asking["knownAt"], asking.Mistakes);
        return asking;
    }

    /// <summary>An address with the moments that were asked for.</summary>
    public static string Carry(this Asking asking, string address)
    {
        var moments = string.Join('&', Parameters.Where(name => asking[name] is not null).Select(name => $"{name}={Uri.EscapeDataString(asking[name]!)}"));
        if (moments.Length == 0)
        {
            return address;
        }

        var joint = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return $"{address}{joint}{moments}";
    }
}
