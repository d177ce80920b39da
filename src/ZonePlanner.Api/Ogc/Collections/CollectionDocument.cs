using System.Globalization;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Tiles;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>A collection as the standard has it.</summary>
internal sealed record CollectionDocument(
    string Id,
    string Title,
    string Description,
    string Attribution,
    ExtentDocument? Extent,
    string ItemType,
    IReadOnlyList<string> Crs,
    string StorageCrs,
    IReadOnlyList<Link> Links)
{
    private static readonly string[] AllCrs = [.. Domain.Coordinates.Crs.All.Select(crs => crs.Uri)];

    /// <summary>The document of a collection; <paramref name="self"/> are the links to itself, when it is shown alone.</summary>
    public static CollectionDocument Of(Collection collection, Extents.Reading extents, DataTerms terms, Asking asking, IEnumerable<Link> self)
    {
        var here = $"{asking.Address.Root}/collections/{collection.Id}";
        return new(
            collection.Id,
            collection.Title.Both,
            collection.Description.Both,
            collection.Attributed,
            extents.ByVariant.TryGetValue(collection.Variant, out var extent) ? ExtentDocument.Of(extent) : null,
            "feature",
            AllCrs,
            Domain.Coordinates.Crs.Crs84.Uri,
            [
                .. self,
                new(asking.Carry($"{here}/items?f=json"), "items", Representation.GeoJson, "Các đối tượng, GeoJSON / The features as GeoJSON"),
                new(asking.Carry($"{here}/items?f=html"), "items", Representation.Html, "Các đối tượng, HTML / The features as HTML"),
                .. Representation.OfFiles.Select(file => new Link(asking.Carry($"{here}/items?f={file.Word}"), "items", file.MediaType, $"Tất cả các đối tượng, {file.Name} / All features as {file.Name}")),
                new($"{here}/schema", "http://www.opengis.net/def/rel/ogc/1.0/schema", Representation.Schema, "Thuộc tính / Schema"),
                // GDAL knows the relation, which every letter may be large or small in, by this spelling only.
                new($"{here}/schema/geojson", "describedBy", Representation.Schema, "Đối tượng GeoJSON / GeoJSON feature"),
                ToQueryables(here),
                new($"{here}/sortables", "http://www.opengis.net/def/rel/ogc/1.0/sortables", Representation.Schema, "Thuộc tính để xếp thứ tự / Sortables"),
                TileLinks.OfCollection(asking, here),
                .. ToLicence(terms, asking.Address),
            ]);
    }

    private static IEnumerable<Link> ToLicence(DataTerms terms, Address address) =>
        terms.Page(address.Root[..^OgcRoutes.Root.Length]) is { } page ? [new(page, "license", Representation.Html, "Điều kiện sử dụng / Terms of use")] : [];

    /// <summary>To what filters may name; whatever can be filtered has it (Part 3, queryables-link).</summary>
    public static Link ToQueryables(string here) => new($"{here}/queryables", "http://www.opengis.net/def/rel/ogc/1.0/queryables", Representation.Schema, "Thuộc tính để lọc / Queryables");
}

/// <summary>Where and when, as the standard has it.</summary>
internal sealed record ExtentDocument(SpatialExtent? Spatial, TemporalExtent? Temporal)
{
    public static ExtentDocument Of(Extent extent) => new(
        extent.Box is { } box ? new SpatialExtent([[box.MinX, box.MinY, box.MaxX, box.MaxY]], Crs.Crs84.Uri) : null,
        extent.IsTimeless ? null : new TemporalExtent([[Instant(extent.From), Instant(extent.To)]], "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"));

    private static string? Instant(DateOnly? day) => day?.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}

/// <summary>Boxes: west, south, east, north.</summary>
internal sealed record SpatialExtent(IReadOnlyList<double[]> Bbox, string Crs);

/// <summary>Intervals; null is open.</summary>
internal sealed record TemporalExtent(IReadOnlyList<string?[]> Interval, string Trs);
