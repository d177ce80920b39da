using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.OpenData;

/// <summary>Makes an edition by asking /ogc for each of the record's own collections in each form, all of one moment. Layers for reference are their owners' to give away.</summary>
internal sealed class EditionMaker(OpenDataSettings settings, EditionFolder folder, OwnReadings own, RecordWatch watch, IServer server)
{
    /// <summary>How the names of editions begin.</summary>
    public const string Prefix = "edition-";

    private const string Here = "//localhost";

    private static readonly (string Extension, string Word, string Name, string MediaType)[] Forms =
    [
        ("geojson", "json", "GeoJSON", "application/geo+json"),
        ("csv", "csv", "CSV", "text/csv"),
        ("gpkg", "gpkg", "GeoPackage", "application/geopackage+sqlite3"),
    ];

    /// <summary>Makes an edition and puts it in force; null when another process is making one.</summary>
    public async Task<Edition?> MakeAsync(CancellationToken cancellation)
    {
        await using var turn = folder.TryTakeTurn();
        if (turn is null)
        {
            return null;
        }

        var (record, now, day) = (await watch.NewestAsync(), TimeProvider.System.GetUtcNow(), AsOfParameters.Today(TimeProvider.System));
        var name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{now:yyyyMMdd'T'HHmmssfff'Z'}-{record.Version}");
        var path = folder.Begin(name);
        var datasets = new List<EditionDataset>();
        foreach (var collection in await CollectionsAsync(cancellation))
        {
            datasets.Add(await MakeAsync(collection, path, record, day, cancellation));
        }

        var edition = new Edition(name, now, day, record.Instant, record.Version, settings.Terms(), datasets);
        await folder.PublishAsync(edition, cancellation);
        return edition;
    }

    private async Task<EditionDataset> MakeAsync(JsonElement collection, string path, RecordState record, DateOnly day, CancellationToken cancellation)
    {
        var id = collection.GetProperty("id").GetString()!;
        var (files, features) = (new List<EditionFile>(), 0);
        foreach (var (extension, word, format, type) in Forms)
        {
            var file = Path.Combine(path, $"{id}.{extension}");
            var question = Ask("/ogc/collections/{collectionId}/items", [("collectionId", id)], ("f", word), ("validAt", Day(day)), ("knownAt", UtcInstants.Text(record.Instant)));
            await using (var body = new FileStream(file, FileMode.CreateNew, FileAccess.Write))
            {
                if (word == "json")
                {
                    features = await WholeGeoJson.WriteAsync(own, question, id, settings.Terms(), body, cancellation);
                }
                else if (await own.WriteAsync(question, body, cancellation) is not StatusCodes.Status200OK and var status)
                {
                    throw new InvalidOperationException($"/ogc answers {status} for {id} as {word}.");
                }
                else
                {
                    // It is written.
                }

                body.Flush(flushToDisk: true);
            }

            await using var written = File.OpenRead(file);
            files.Add(new EditionFile($"{id}.{extension}", format, type, written.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(written, cancellation))));
        }

        return new EditionDataset(id, InBoth(collection.GetProperty("title")), InBoth(collection.GetProperty("description")), InBoth(collection.GetProperty("attribution")), features, files);
    }

    private async Task<JsonElement[]> CollectionsAsync(CancellationToken cancellation)
    {
        using var landing = await own.ReadAsync(Ask("/ogc", [], ("f", "json")), cancellation) ?? throw new InvalidOperationException("/ogc does not answer.");
        using var list = await own.ReadAsync(Ask("/ogc/collections", [], ("f", "json")), cancellation) ?? throw new InvalidOperationException("/ogc/collections does not answer.");
        var ours = landing.RootElement.GetProperty("attribution").GetString();
        return [.. list.RootElement.GetProperty("collections").EnumerateArray().Where(collection => collection.GetProperty("attribution").GetString() == ours).Select(collection => collection.Clone())];
    }

    private OwnQuestion Ask(string route, (string, string)[] names, params (string, string)[] query) => new(route, names, query) { Root = Root() };

    private Uri Root()
    {
        if (settings.Address is { } address)
        {
            return address;
        }

        // “Every address of this machine” is none to link to.
        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.Replace("//0.0.0.0", Here, StringComparison.Ordinal).Replace("//[::]", Here, StringComparison.Ordinal);
        return Uri.TryCreate(listening, UriKind.Absolute, out var here) ? here : new UriBuilder(Uri.UriSchemeHttp, Here[2..]).Uri;
    }

    /// <summary>A text of /ogc, which has both languages with a stroke between them.</summary>
    private static Sentence InBoth(JsonElement text)
    {
        var both = text.GetString() ?? "";
        return both.Split(" / ", 2) is [var vi, var en] ? new Sentence(vi, en) : new Sentence(both, both);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
