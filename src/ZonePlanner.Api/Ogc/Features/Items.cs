using System.Text.Json;
using Npgsql;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Formats;
using ZonePlanner.Api.Ogc.Html;
using ZonePlanner.Api.Ogc.Memory;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>GET /ogc/collections/{collectionId}/items: the features of a collection, page by page.</summary>
internal static class Items
{
    /// <summary>At once: whoever asks, it is the same for everybody.</summary>
    public static void Map(IEndpointRouteBuilder ogc) => ogc.MapReading("/collections/{collectionId}/items", HandleAsync).ShortCircuit();

    private static async Task<IResult> HandleAsync(
        string collectionId, HttpContext http, Catalogues catalogues, NpgsqlDataSource database, MatchedCounts counts, MemoryLayers layers, KeptAnswers kept, CostlyFilters costly, LongAnswers longer, SharedFacts facts)
    {
        var catalogue = await catalogues.ReadAsync();
        if (catalogue.Find(collectionId, http.Request.Query["knownAt"]) is not { } collection)
        {
            return OneCollection.NotFound(collectionId, catalogue);
        }

        var asking = new Asking(http.Request, Representation.OfItems, collection.Source.ItemParameters);
        if (asking.Shown.Form == Form.Html && asking.WithoutEmptyFields() is { } asked)
        {
            return TypedResults.Redirect(asked);
        }

        var question = QuestionReader.ReadMany(asking, collection, catalogue.State);
        if (asking.Refusal is { } refusal)
        {
            return refusal;
        }

        if (asking.Shown.Form == Form.Json && layers.Find(question, catalogue) is { } layer && MemoryPage.Of(layer, question, asking) is { } page)
        {
            var answer = page.ToAnswer(asking, question);
            if (question.Area is null)
            {
                // Boxes are seldom asked for twice.
                kept.Keep(http.Request, catalogue.State, question.Today, answer);
            }

            return answer;
        }

        var read = longer.InTurn(question, asking.Shown.IsFile ? new FileAnswer(asking, question, database, counts) : new Answer(asking, question, database, counts, facts));
        return question.Filter is { WorksOnShapes: true } ? await costly.InTurnAsync(http, question, read) : read;
    }

    private sealed class Answer(Asking asking, Question question, NpgsqlDataSource database, MatchedCounts counts, SharedFacts facts) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var cancellation = httpContext.RequestAborted;
            if (FeatureAnswer.IsKnown(httpContext, question, asking))
            {
                return;
            }

            await using var reading = await FeatureReading.BeginAsync(database, question, facts, cancellation);
            var links = FeatureList.LinksOf(asking, question);
            FeatureAnswer.WriteHeaders(httpContext.Response, FeatureAnswer.TagOf(question, asking), question, links);
            var list = new FeatureList(reading, question, asking, links, counts);
            if (asking.Shown.Form == Form.Html)
            {
                await FeatureAnswer.ShowAsync(httpContext, asking, output => list.WriteAsync(output, null, cancellation), Show);
                return;
            }

            httpContext.Response.ContentType = asking.Shown.MediaType;
            using var output = new HeldBack(httpContext.Response.BodyWriter);
            await list.WriteAsync(output, AddNext, cancellation);

            void AddNext(FeatureList written)
            {
                if (written.Next is { } next && !httpContext.Response.HasStarted)
                {
                    httpContext.Response.Headers.Append("Link", next.ToHeader());
                }
            }
        }

        private Page Show(JsonDocument document) => ItemsPage.Show(asking, question, document);
    }
}
