using System.Text.Json;
using ZonePlanner.Api.Http.Html;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Html;

/// <summary>A page of features for people: a map, a table, and the way on.</summary>
internal static class ItemsPage
{
    private const int LongText = 40;

    public static Page Show(Asking asking, Question question, JsonDocument document)
    {
        var answer = document.RootElement;
        var links = FeatureTable.Links(answer);
        var next = links.FirstOrDefault(link => link.Rel == "next");
        return new(
            $"Các đối tượng / Features: {question.Collection.Title.Both}",
            [Crumb.Collections, Crumb.Of(question.Collection)],
            Markup.Of($"""
                <p>{answer.GetProperty("numberReturned").GetInt64()} / {answer.GetProperty("numberMatched").GetInt64()} đối tượng / features · <time>{answer.GetProperty("timeStamp").GetString()}</time></p>
                <p class="notice">{question.Collection.Attributed}</p>
                {(question.Area?.Note is { } note ? Markup.Of($"<p class=\"notice\">{note.Both}</p>") : Markup.None)}
                {Asked(asking, question)}
                {Formats.Downloads.Show(links)}
                {FeatureTable.ForMap(document)}
                {Table(asking.Address.Root, question, answer.GetProperty("features"))}
                {(next is null ? Markup.None : Markup.Of($"<p><a class=\"button\" rel=\"next\" href=\"{next.Href}\">{next.Title}</a></p>"))}
                {LinkList.Show(links)}
                """),
            HasMap: true);
    }

    /// <summary>What was asked, to be asked otherwise: nothing that was given is lost.</summary>
    private static Markup Asked(Asking asking, Question question) => Markup.Of($"""
        <form method="get">
        <input type="hidden" name="f" value="html">
        <label>datetime <input name="datetime" value="{asking["datetime"] ?? asking["validAt"]}" placeholder="{question.Days.ToString()}" size="24"></label>
        <label>bbox <input name="bbox" value="{asking["bbox"]}" placeholder="105.8,21.0,107.0,21.7" size="24"></label>
        <label>filter <input name="filter" value="{asking["filter"]}" placeholder="{Example(question)}" size="40"></label>
        <label>sortby <input name="sortby" value="{asking["sortby"]}" size="16"></label>
        <label>limit <input name="limit" type="number" min="1" max="{QuestionReader.MostLimit}" value="{question.Limit}"></label>
        {asking.GivenBeside("datetime", "validAt", "bbox", "filter", "sortby", "limit", "cursor", "offset").Select(given => Markup.Of($"<label>{given.Name} <input name=\"{given.Name}\" value=\"{given.Value}\"></label>"))}
        <button>Xem / Show</button>
        </form>
        """);

    /// <summary>A filter one could ask for here.</summary>
    private static string Example(Question question) =>
        question.Collection.Source.Properties.FirstOrDefault(property => property.Type == PropertyType.Text) is { } text ? $"{text.Name} LIKE 'A%'" : "";

    private static Markup Table(string root, Question question, JsonElement features) => Markup.Of($"""
        <div class="wide"><table>
        <caption>{question.Collection.Title.Both}</caption>
        <thead><tr><th scope="col">id</th>{question.Collection.Source.Properties.Select(property => Markup.Of($"<th scope=\"col\" title=\"{property.Title.Both}\">{property.Name}</th>"))}<th scope="col">geometry</th></tr></thead>
        <tbody>
        {features.EnumerateArray().Select(feature => Row(root, question, feature))}
        </tbody>
        </table></div>
        """);

    private static Markup Row(string root, Question question, JsonElement feature)
    {
        var id = feature.GetProperty("id").GetString() ?? "";
        var moment = question.FollowsToday ? "" : $"&datetime={Uri.EscapeDataString(question.Days.ToString())}";
        var known = question.FollowsNow ? "" : $"&knownAt={Uri.EscapeDataString(Question.KnownText(question.KnownAt))}";
        return Markup.Of($"""
            <tr><th scope="row"><a href="{root}/collections/{question.Collection.Id}/items/{Uri.EscapeDataString(id)}?f=html{moment}{known}">{id}</a></th>{feature.GetProperty("properties").EnumerateObject().Select(property => Markup.Of($"<td{Width(property.Value)}>{FeatureTable.Value(property.Value)}</td>"))}<td>{FeatureTable.Shape(feature)}</td></tr>
            """);
    }

    private static Markup Width(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()?.Length > LongText ? Markup.Of($" class=\"long\"") : Markup.None;
}
