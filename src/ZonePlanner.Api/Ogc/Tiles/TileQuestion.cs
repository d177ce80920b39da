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

    /// <summary>The tag of what is said of these moments.</summary>
    public EntityTagHeaderValue Tag(Asking asking) => FeatureAnswer.TagOf(Layers[0], asking);

    private static IReadOnlyList<Collection> ReadCollections(Asking asking, Catalogue catalogue)
    {
        if (asking[CollectionsParameter] is not { } text)
        {
            return catalogue.All;
        }

        var found = new List<Collection>();
        foreach (var id in text.Split(',', StringSplitOptions.TrimEntries).Distinct())
        {
            if (catalogue.Find(id) is { } collection)
            {
                found.Add(collection);
                continue;
            }

            var names = string.Join(", ", catalogue.All.Select(each => each.Id));
            asking.Mistakes.Add(Mistake.In(
                CollectionsParameter,
                "no-such-collection",
                $"Không có lớp dữ liệu “{AsOfParameters.Shorten(id)}”. Các lớp: {names}.",
                $"There is no collection “{AsOfParameters.Shorten(id)}”. The collections are: {names}."));
        }

        return found.Count > 0 ? found : catalogue.All;
    }
}
