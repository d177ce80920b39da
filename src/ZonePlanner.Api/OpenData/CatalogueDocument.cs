using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.OpenData;

/// <summary>The catalogue as JSON-LD: plain members for those who read JSON, and by its context DCAT for those who read that.</summary>
internal static class CatalogueDocument
{
    public static JsonSerializerOptions Form { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static JsonObject Of(PublicPageAddress address, Edition edition) => new()
    {
        ["@context"] = Context(),
        ["@id"] = address.Of("/open-data"),
        ["@type"] = "dcat:Catalog",
        ["title"] = Both(new Sentence("Dữ liệu mở về đất công nghiệp", "Open data on industrial land")),
        ["licence"] = Both(edition.Licence),
        ["modified"] = UtcInstants.Text(edition.MadeAt),
        ["recordVersion"] = edition.Version,
        ["datasets"] = new JsonArray([.. edition.Datasets.Select(dataset => Dataset(address, edition, dataset))]),
    };

    private static JsonObject Dataset(PublicPageAddress address, Edition edition, EditionDataset dataset)
    {
        var told = new JsonObject
        {
            ["@id"] = address.Of($"/open-data#{dataset.Id}"),
            ["@type"] = "dcat:Dataset",
            ["identifier"] = dataset.Id,
            ["title"] = Both(dataset.Title),
            ["description"] = Both(dataset.Description),
            ["source"] = Both(dataset.Source),
            ["licence"] = Both(edition.Licence),
            ["modified"] = UtcInstants.Text(edition.MadeAt),
            ["validAt"] = edition.ValidAt.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["knownAt"] = UtcInstants.Text(edition.KnownAt),
            ["features"] = dataset.Features,
            ["landingPage"] = address.Of($"/ogc/collections/{dataset.Id}"),
            ["files"] = new JsonArray([.. dataset.Files.Select(file => File(address, file))]),
        };
        if (Uri.TryCreate(edition.Licence.Vi, UriKind.Absolute, out var licence) && licence.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            told["licenceDocument"] = licence.AbsoluteUri;
        }

        return told;
    }

    private static JsonObject File(PublicPageAddress address, EditionFile file) => new()
    {
        ["@type"] = "dcat:Distribution",
        ["title"] = new JsonObject { ["vi"] = file.Format, ["en"] = file.Format },
        ["downloadUrl"] = address.Of($"/open-data/{file.Name}"),
        ["mediaType"] = file.MediaType,
        ["byteSize"] = file.Bytes,
        ["checksum"] = new JsonObject { ["@type"] = "spdx:Checksum", ["algorithm"] = "spdx:checksumAlgorithm_sha256", ["value"] = file.Sha256 },
    };

    private static JsonObject Both(Sentence sentence) => new() { ["vi"] = sentence.Vi, ["en"] = sentence.En };

    private static JsonObject Context()
    {
        static JsonObject Term(string id, string? type = null, bool isText = false)
        {
            var term = new JsonObject { ["@id"] = id };
            if (type is not null)
            {
                term["@type"] = type;
            }

            if (isText)
            {
                term["@container"] = "@language";
            }

            return term;
        }

        return new JsonObject
        {
            ["dcat"] = "http://www.w3.org/ns/dcat#",
#pragma warning disable S5332 // Names that were given so, and are not asked for.
            ["dct"] = "http://purl.org/dc/terms/",
            ["spdx"] = "http://spdx.org/rdf/terms#",
#pragma warning restore S5332
            ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
            ["identifier"] = Term("dct:identifier"),
            ["title"] = Term("dct:title", isText: true),
            ["description"] = Term("dct:description", isText: true),
            ["source"] = Term("dct:provenance", isText: true),
            ["licence"] = Term("dct:rights", isText: true),
            ["licenceDocument"] = Term("dct:license", "@id"),
            ["modified"] = Term("dct:modified", "xsd:dateTime"),
            ["validAt"] = Term("dct:valid", "xsd:date"),
            ["knownAt"] = Term("dct:dateSubmitted", "xsd:dateTime"),
            ["landingPage"] = Term("dcat:landingPage", "@id"),
            ["datasets"] = Term("dcat:dataset"),
            ["files"] = Term("dcat:distribution"),
            ["downloadUrl"] = Term("dcat:downloadURL", "@id"),
            ["mediaType"] = Term("dcat:mediaType"),
            ["byteSize"] = Term("dcat:byteSize", "xsd:nonNegativeInteger"),
            ["checksum"] = Term("spdx:checksum"),
            ["algorithm"] = Term("spdx:algorithm", "@id"),
            ["value"] = Term("spdx:checksumValue"),
        };
    }
}
