using Microsoft.Net.Http.Headers;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>Which layers are asked for, all of the same moments.</summary>
/// <param name="Layers">A question for each collection.</param>
/// <param name="Of">The one collection asked for; null where it is the dataset.</param>
internal sealed record TileQuestion(IReadOnlyList<Question> Layers, Collection? Of)
{
    private const string CollectionsParameter = "collections";

    /// <summary>The parameters of a collection's tiles.</summary>
    public static IReadOnlyList<string> OfCollection { get; } = ["datetime", "validAt", "knownAt"];

    /// <summary>The parameters of the dataset's tiles.</summary>
    public static IReadOnlyList<string> OfDataset { get; } = [CollectionsParameter, .. OfCollection];

    public static TileQuestion Read(Asking asking, Catalogue catalogue, Collection? collection = null)
    {
        var asked = collection is null ? ReadCollections(asking, catalogue) : [collection];
        var first = QuestionReader.Moments(asking, asked[0], catalogue.State);
        return new([.. asked.Select(each => first with { Collection = each })], collection);
    }

    /// <summary>What layers are known by: their collections, and of layers for reference the editions, since an old one goes in time.</summary>
    public static string NamesOf(IEnumerable<Question> layers) => string.Join(',', layers.Select(layer => layer.Collection.Edition is { } edition ? $"{layer.Collection.Id}@{edition}" : layer.Collection.Id));

    /// <summary>The tag of what is said of these moments.</summary>
    public EntityTagHeaderValue Tag(Asking asking)
    {
        var plain = FeatureAnswer.TagOf(Layers.FirstOrDefault(layer => layer.ChangesWithDay) ?? Layers[0], asking);
        return Layers.Any(layer => layer.Collection.IsReference) ? new($"{plain.Tag.Subsegment(0, plain.Tag.Length - 1)}-{Ogc.Tag.Digest(NamesOf(Layers))}\"") : plain;
    }

    private static IReadOnlyList<Collection> ReadCollections(Asking asking, Catalogue catalogue)
    {
        var all = catalogue.AllAt(asking["knownAt"]);
        if (asking[CollectionsParameter] is not { } text)
        {
            return all;
        }

        var found = new List<Collection>();
        var above = $"{asking.Address.Root}/collections/";
        foreach (var id in text.Split(',', StringSplitOptions.TrimEntries).Select(IdOf).Distinct())
        {
            if (all.FirstOrDefault(each => each.Id == id) is { } collection)
            {
                found.Add(collection);
                continue;
            }

            var names = string.Join(", ", all.Select(each => each.Id));
            asking.Mistakes.Add(Mistake.In(
                CollectionsParameter,
                "no-such-collection",
                $"Không có lớp dữ liệu “{AsOfParameters.Shorten(id)}”. Các lớp: {names}.",
                $"There is no collection “{AsOfParameters.Shorten(id)}”. The collections are: {names}."));
        }

        return found.Count > 0 ? found : all;

        // The standard has a collection named by its address too.
        string IdOf(string said) => said.StartsWith(above, StringComparison.Ordinal) ? said[above.Length..] : said;
    }
}
