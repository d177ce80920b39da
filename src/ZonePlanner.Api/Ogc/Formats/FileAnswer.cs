using System.Globalization;
using System.IO.Pipelines;
using Microsoft.AspNetCore.WebUtilities;
using Npgsql;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Formats;

/// <summary>
/// The features of a question as a file. Without a limit all of them, sent as they are read; with one, a page that is finished first (on disk, if it is
/// large), so that its headers can say how many there are in all and where the next page is.
/// </summary>
internal sealed class FileAnswer(Asking asking, Question asked, NpgsqlDataSource database, MatchedCounts counts) : IResult
{
    /// <summary>CSV with its letters and its head said.</summary>
    public const string CsvType = "text/csv; charset=utf-8; header=present";

    private const int WorthSending = 64 * 1024;
    private const int FirstRows = 100;

    // Even without an outline: a file outlives the page it was fetched from.
    private readonly Question _question = asked with { Properties = asked.Collection.Source.WithQuality(asked.Properties) };
    private string _lastId = "";
    private int _written;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, cancellation) = (httpContext.Response, httpContext.RequestAborted);
        var links = FeatureList.LinksOf(asking, _question);
        if (FeatureAnswer.IsKnown(httpContext, _question, asking))
        {
            return;
        }

        var definition = await CrsDefinition.ReadAsync(database, _question.Crs, cancellation);
        FeatureAnswer.WriteHeaders(response, FeatureAnswer.TagOf(_question, asking), _question, links);
        response.ContentType = asking.Shown.Form == Form.Csv ? CsvType : asking.Shown.MediaType;
        response.Headers.ContentDisposition = FileName.Of(_question, asking.Shown).ToString();
        if (HttpMethods.IsHead(httpContext.Request.Method))
        {
            return;
        }

        using var file = Open(new FileLayout(_question), definition);
        if (_question.Limit == QuestionReader.Everything)
        {
            await WriteEverythingAsync(file, response.BodyWriter, cancellation);
            return;
        }

        await using var reading = await FeatureReading.BeginAsync(database, _question, cancellation);
        await using var page = new FileBufferingWriteStream();
        var output = PipeWriter.Create(page, new StreamPipeWriterOptions(leaveOpen: true));
        file.Begin(output);
        var more = await AddAsync(file, reading, _question.Limit, output, cancellation);
        await file.EndAsync(output, cancellation);
        await output.CompleteAsync();
        await SayHowManyAsync(response, reading, more, cancellation);
        response.ContentLength = page.Length;
        await page.DrainBufferAsync(response.Body, cancellation);
    }

    private IFeatureFile Open(FileLayout layout, CrsDefinition definition) => asking.Shown.Form switch
    {
        Form.Csv => new CsvFile(layout),
        Form.FlatGeobuf => new FlatGeobufFile(layout, definition),
        _ => new GeoPackageFile(layout, definition),
    };

    /// <summary>
    /// The head at once, unless a filter may yet fail at the values it meets; the first rows by a question that asks for few, which the database answers soon,
    /// and the rest by one that follows them: the moment of knowledge is fixed, so both are of one record.
    /// </summary>
    private async Task WriteEverythingAsync(IFeatureFile file, PipeWriter output, CancellationToken cancellation)
    {
        var limit = _question.Order.Count == 0 ? FirstRows : QuestionReader.Everything;
        await using var first = await FeatureReading.BeginAsync(database, _question with { Limit = limit }, cancellation, _question.Filter is null ? SendHeadAsync : null);
        if (_question.Filter is not null)
        {
            await SendHeadAsync();
        }

        if (await AddAsync(file, first, limit, output, cancellation))
        {
            await output.FlushAsync(cancellation);
            await first.DisposeAsync();
            await using var rest = await FeatureReading.BeginAsync(database, _question with { After = new Cursor(_lastId, 0, 0, ""), Skip = 0 }, cancellation);
            await AddAsync(file, rest, QuestionReader.Everything, output, cancellation);
        }

        await file.EndAsync(output, cancellation);
        await output.FlushAsync(cancellation);

        async Task SendHeadAsync()
        {
            file.Begin(output);
            await output.FlushAsync(cancellation);
        }
    }

    /// <summary>Adds rows up to a limit; true when there are more.</summary>
    private async Task<bool> AddAsync(IFeatureFile file, FeatureReading reading, int limit, PipeWriter output, CancellationToken cancellation)
    {
        var properties = new FeatureProperties(_question);
        using var geometry = new WkbColumn(FeatureProperties.GeometryColumn);
        var more = await reading.Rows.ReadAsync(cancellation);
        for (var added = 0; more && added < limit; added++)
        {
            _lastId = properties.Id(reading.Rows);
            file.Add(output, _lastId, geometry.Read(reading.Rows), reading.Rows);
            _written++;
            if (output.UnflushedBytes >= WorthSending)
            {
                await output.FlushAsync(cancellation);
            }

            more = await reading.Rows.ReadAsync(cancellation);
        }

        return more;
    }

    private async Task SayHowManyAsync(HttpResponse response, FeatureReading reading, bool more, CancellationToken cancellation)
    {
        var matched = await counts.OfAsync(reading, _question, _written, more, cancellation);
        response.Headers["OGC-NumberMatched"] = matched.ToString(CultureInfo.InvariantCulture);
        response.Headers["OGC-NumberReturned"] = _written.ToString(CultureInfo.InvariantCulture);
        if (more)
        {
            response.Headers.Append("Link", FeatureList.NextPage(asking, _question, _lastId, _written, matched).ToHeader());
        }
    }
}
