using System.Collections.Frozen;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Html;

/// <summary>GET /ogc/assets/…: the style and the script of the pages, carried in the program.</summary>
internal static class Assets
{
    private static readonly FrozenDictionary<string, (string Type, byte[] Content)> ByName = new[] { ("page.css", "text/css; charset=utf-8"), ("map.js", "text/javascript; charset=utf-8") }
        .ToFrozenDictionary(asset => asset.Item1, asset => (asset.Item2, Read(asset.Item1)));

    public static void Map(IEndpointRouteBuilder ogc) => ogc.MapReading("/assets/{name}", Handle);

    private static IResult Handle(string name, HttpContext http)
    {
        if (!ByName.TryGetValue(name, out var asset))
        {
            return Problems.NotFound(Mistake.In("name", "no-such-asset", $"Không có tệp “{name}”.", $"There is no file “{name}”."));
        }

        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(asset.Content, asset.Type, entityTag: Tag.Of(name.Replace('.', '-')));
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream($"{typeof(Assets).Namespace}.Assets.{name}")
            ?? throw new InvalidOperationException($"The file {name} is not embedded.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
