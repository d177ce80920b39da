using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Versions;

/// <summary>410: a feature that has ended, with its last days, the decision that ended it and what came after it.</summary>
internal static class Gone
{
    public static IResult Answer(HttpContext http, Asking asking, Question question, Catalogue catalogue, Ending ending, DateOnly? from, DateOnly to)
    {
        var (first, last) = (from is { } day ? Text(day) : "…", Text(to));
        var lastDay = to.AddDays(-1);
        var memento = $"{asking.Address.Bare}?datetime={Text(lastDay)}&knownAt={Uri.EscapeDataString(Question.KnownText(question.KnownAt))}";
        Link[] links =
        [
            .. Memento.Links(asking),
            new(memento, "memento", asking.Shown.MediaType, "Ngày cuối / Its last day"),
            .. Links(asking, catalogue, ending),
        ];
        http.Response.Headers.Link = AnswerHeaders.ToHeader(links);
        http.Response.Headers.Vary = $"Accept, Accept-Encoding, {Memento.Accept}";
        var mistake = Mistake.In(
            "featureId",
            "ended",
            $"“{question.Only}” đã kết thúc: có hiệu lực từ {first} đến trước {last}{(ending.EndedBy?.Decision is { } vi ? $", theo {vi}" : "")}. {After("Kế tiếp", ending)}Hãy hỏi với datetime={Text(lastDay)}.",
            $"“{question.Only}” has ended: it held from {first} until {last}{(ending.EndedBy?.Decision is { } en ? $", by {en}" : "")}. {After("After it", ending)}Ask with datetime={Text(lastDay)}.");
        return TypedResults.Problem(new ProblemDetails
        {
            Status = StatusCodes.Status410Gone,
            Title = "Đã kết thúc / It has ended",
            Detail = mistake.Message.En,
            Extensions =
            {
                ["findings"] = new[] { mistake },
                ["validFrom"] = from,
                ["validTo"] = to,
                ["endedBy"] = ending.EndedBy,
                ["successors"] = ending.Successors,
                ["links"] = links,
            },
        });
    }

    /// <summary>Whether a feature stands in the record as merged or withdrawn: it is still listed, and so still answers, with links to what came after it.</summary>
    public static bool LeadsOn(Question question, NpgsqlDataReader row)
    {
        var status = question.Properties.Select(property => property.Name).ToList().IndexOf("status");
        return ReferenceEquals(question.Collection.Source, SiteFeatures.Source) && status >= 0 && row.GetString(FeatureProperties.FirstColumn + status) is "merged" or "withdrawn";
    }

    /// <summary>Links to what came after such a feature.</summary>
    public static async Task<IEnumerable<Link>> LinksFromAsync(NpgsqlDataSource database, Asking asking, Question question, Catalogue catalogue, CancellationToken cancellation) =>
        await VersionReading.Of(question.Collection)!.EndingAsync(database, question, cancellation) is { } ending ? Links(asking, catalogue, ending) : [];

    /// <summary>Links to what came after, each where its collection has it.</summary>
    public static IEnumerable<Link> Links(Asking asking, Catalogue catalogue, Ending ending) =>
        from successor in ending.Successors
        let collection = catalogue.All.FirstOrDefault(each => each.Variant == successor.Variant)
        where collection is not null
        select new Link(
            $"{asking.Address.Root}/collections/{collection.Id}/items/{Uri.EscapeDataString(successor.Id)}", "successor-version", Representation.GeoJson, successor.Name ?? successor.Id);

    private static string After(string lead, Ending ending) =>
        ending.Successors.Count == 0 ? "" : $"{lead}: {string.Join(", ", ending.Successors.Select(successor => $"{successor.Name} ({successor.Id})"))}. ";

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
