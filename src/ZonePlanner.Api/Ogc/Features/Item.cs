using System.IO.Pipelines;
using System.Text.Json;
using Npgsql;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Api.Ogc.Collections;
using ZonePlanner.Api.Ogc.Html;
using ZonePlanner.Api.Ogc.Versions;
using ZonePlanner.Api.Ogc.Writing;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>GET /ogc/collections/{collectionId}/items/{featureId}: one feature, its coordinates without loss.</summary>
internal static class Item
{
    public static void Map(IEndpointRouteBuilder ogc) => ogc.MapReading("/collections/{collectionId}/items/{featureId}", HandleAsync);

    private static async Task<IResult> HandleAsync(string collectionId, string featureId, HttpContext http, Catalogues catalogues, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var catalogue = await catalogues.ReadAsync();
        if (catalogue.Find(collectionId, http.Request.Query["knownAt"]) is not { } collection)
        {
            return OneCollection.NotFound(collectionId, catalogue);
        }

        var asking = new Asking(http.Request, Representation.OfFeatures, QuestionReader.OfItem);
        var reading = VersionReading.Of(collection);
        var question = QuestionReader.ReadOne(asking, collection, catalogue.State, featureId);
        question = reading is null ? question : Memento.Negotiate(http.Request, asking, question);
        if (asking.Refusal is { } refusal)
        {
            return refusal;
        }

        var isNegotiated = question.FollowsToday && http.Request.Headers.ContainsKey(Memento.Accept);
        if (reading is null || (question.FollowsToday && !isNegotiated))
        {
            return new Answer(asking, question, [], catalogue, database);
        }

        var versions = await reading.VersionsAsync(database, question, cancellation);
        // Answers about a moment lead to the first and the last one.
        var ends = Memento.Of(asking.Address.Bare, question, versions).Where(memento => memento.Rel != "memento").ToArray();
        return new Answer(asking, isNegotiated ? Memento.ToNearest(question, versions) : question, ends, catalogue, database);
    }

    private sealed class Answer(Asking asking, Question question, Link[] ends, Catalogue catalogue, NpgsqlDataSource database) : IResult
    {
        private Link[] _links = [.. FeatureList.LinksOf(asking, question), .. HasVersions(question) ? Memento.Links(asking) : [], .. ends];
        private readonly FeatureProperties _properties = new(question);

        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var hasOwnTag = FeatureTag.IsOf(question, asking);
            if (!hasOwnTag && FeatureAnswer.IsKnown(httpContext, question, asking))
            {
                WriteMoment(httpContext);
                return;
            }

            await using var reading = await FeatureReading.BeginAsync(database, question, httpContext.RequestAborted);
            if (!await reading.Rows.ReadAsync(httpContext.RequestAborted))
            {
                await reading.DisposeAsync();
                await (await NotFoundAsync(httpContext, httpContext.RequestAborted)).ExecuteAsync(httpContext);
                return;
            }

            if (!Gone.LeadsOn(question, reading.Rows))
            {
                await SendAsync(httpContext, reading, hasOwnTag);
                return;
            }

            // One connection at a time: if every answer held one and asked for another, none would get it.
            await reading.DisposeAsync();
            _links = [.. _links, .. await Gone.LinksFromAsync(database, asking, question, catalogue, httpContext.RequestAborted)];
            await using var again = await FeatureReading.BeginAsync(database, question, httpContext.RequestAborted);
            await again.Rows.ReadAsync(httpContext.RequestAborted);
            await SendAsync(httpContext, again, hasOwnTag);
        }

        private async Task SendAsync(HttpContext httpContext, FeatureReading reading, bool hasOwnTag)
        {
            if (hasOwnTag)
            {
                await FeatureTag.SendAsync(httpContext, reading, question, asking, _links, output => Write(output, reading.Rows));
                return;
            }

            FeatureAnswer.WriteHeaders(httpContext.Response, FeatureAnswer.TagOf(question, asking), question, _links);
            WriteMoment(httpContext);
            if (asking.Shown.Form == Form.Html)
            {
                await FeatureAnswer.ShowAsync(httpContext, asking, output => Write(output, reading.Rows), Show);
                return;
            }

            httpContext.Response.ContentType = asking.Shown.MediaType;
            await Write(httpContext.Response.BodyWriter, reading.Rows);
        }

        private static bool HasVersions(Question question) => VersionReading.Of(question.Collection) is not null;

        private void WriteMoment(HttpContext httpContext)
        {
            if (HasVersions(question))
            {
                Memento.WriteHeaders(httpContext, asking, question);
            }
        }

        private Page Show(JsonDocument document) => ItemPage.Show(question, document);

        private async Task Write(PipeWriter output, NpgsqlDataReader row)
        {
            using var geometry = new WkbColumn(FeatureProperties.GeometryColumn);
            using (var feature = new FeatureWriter(output, FeatureList.Format(question, lossless: true)))
            {
                feature.Write<NpgsqlDataReader>(_properties.Id(row), geometry.Read(row), row, _properties.Write, beside => FeatureLinks.Write(beside, _links));
            }

            await output.FlushAsync();
        }

        /// <summary>410 if it has ended by then; else 404, saying when it does hold, if it ever does.</summary>
        private async Task<IResult> NotFoundAsync(HttpContext http, CancellationToken cancellation)
        {
            await using var ever = await FeatureReading.BeginAsync(database, question with { Days = LegalInterval.Always, Properties = question.Collection.Source.Properties }, cancellation);
            var days = question.Days.ToString();
            if (!await ever.Rows.ReadAsync(cancellation))
            {
                return Problems.NotFound(Mistake.In(
                    "featureId",
                    "no-such-feature",
                    $"Không có đối tượng “{question.Only}” trong {question.Collection.Id}.",
                    $"There is no feature “{question.Only}” in {question.Collection.Id}."));
            }

            var names = question.Collection.Source.Properties.Select(property => property.Name).ToList();
            var (firstDay, end) = (DayOf(names.IndexOf("validFrom")), DayOf(names.IndexOf("validTo")));
            await ever.DisposeAsync();
            if (end <= question.Days.First && VersionReading.Of(question.Collection) is { } versions && await versions.EndingAsync(database, question, cancellation) is { } ending)
            {
                return Gone.Answer(http, asking, question, catalogue, ending, firstDay, end.Value);
            }

            var (from, to) = (Text(firstDay), Text(end));
            return Problems.NotFound(Mistake.In(
                "validAt",
                "not-at-that-time",
                $"“{question.Only}” không có vào {days}; lần cuối có hiệu lực từ {from} đến trước {to}. Hãy hỏi với validAt.",
                $"“{question.Only}” does not hold on {days}; it last held from {from} until {to}. Ask with validAt."));

            DateOnly? DayOf(int property) => property < 0 || ever.Rows.IsDBNull(property + FeatureProperties.FirstColumn) ? null : ever.Rows.GetFieldValue<DateOnly>(property + FeatureProperties.FirstColumn);

            static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "…";
        }
    }
}
