using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Mail;
using ZonePlanner.Api.Database.Personal;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>POST /api/error-reports: somebody found an error about a site or plot. It is kept and shown to officers at once; an e-mail is only used once its owner confirmed it.</summary>
internal static class ReportError
{
    private static readonly string[] Members = ["site", "plot", "words", "point", "email", "language", "consent"];

    private static readonly string PlotReading = Sql.Beside(typeof(ReportError), "plot_of_interest.sql");
    private static readonly string SiteReading = Sql.Beside(typeof(ReportError), "site_of_report.sql");
    private static readonly string Keeping = Sql.Beside(typeof(ReportError), "keep_report.sql");

    public static void Map(IEndpointRouteBuilder reports) => reports
        .MapPost("", HandleAsync)
        .WithName(nameof(ReportError))
        .WithSummary("Báo sai sót / Report an error")
        .WithDescription("What is wrong with a site or plot, in free words. With an e-mail (and consent) the answer is mailed, once its owner confirmed it; 503 when the operator has not set up mail and an e-mail is given.")
        .TakesOnly()
        .TakesBody<ReportBody>()
        .RequireRateLimiting(SendingLimit.Name)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<Accepted<ReportReceipt>, ProblemHttpResult>> HandleAsync(
        HttpContext http, NpgsqlDataSource database, PersonalData personal, Correspondence letters, CancellationToken cancellation)
    {
        var (sent, refusal) = await RequestBody.ReadAsync(http.Request, 32 << 10, Members, Read, cancellation);
        if (sent is null)
        {
            return refusal!;
        }

        if (sent.Address is not null && !letters.IsOpen)
        {
            return Correspondence.NotSetUp();
        }

        await using var connection = await database.OpenConnectionAsync(cancellation);
        if (await FindAsync(connection, sent, (await RecordState.ReadAsync(database, cancellation)).Instant, cancellation) is not { } place)
        {
            return Problems.BadRequest(Unknown(sent));
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var keys = sent.Address is { } address ? await personal.KeysOfAsync(address, cancellation) : null;
        var asking = keys is null ? Asking.No : await letters.MayAskAsync(connection, keys, cancellation);
        var id = Guid.NewGuid();
        // Who may not be asked is not kept either; the report is, whatever becomes of the mail.
        var reporter = asking == Asking.Yes ? sent.Address : null;
        await connection.RunAsync(
            Keeping,
            cancellation,
            id,
            place.SiteId,
            place.PlotId,
            place.Provinces,
            personal.Protect(ReportRow.Purpose, sent.Words),
            sent.Point?.Longitude,
            sent.Point?.Latitude,
            RecordTypes.Kebab(sent.Language),
            reporter is null ? null : keys!.Address,
            reporter is null ? null : personal.Protect(Contact.Purpose, new Contact(null, null, reporter.Text, null, null)),
            reporter is null ? null : ConsentText.InForce);
        if (reporter is not null)
        {
            await letters.AskAsync(connection, new MailSubject(keys!.Address, Expression: null, id, keys.Mailbox), reporter.Text, sent.Language, sent.Plot, cancellation);
        }

        await transaction.CommitAsync(cancellation);
        letters.Ring();
        return TypedResults.Accepted((string?)null, (sent.Address, asking) switch
        {
            (null, _) => ReportReceipt.Kept,
            (_, Asking.NotNow) => ReportReceipt.KeptAlone,
            _ => ReportReceipt.KeptAndAsked,
        });
    }

    private static Sent Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var (site, plot) = (Contact.ReadLine(body, "site", 300, mistakes), Contact.ReadLine(body, "plot", 300, mistakes));
        if ((site is null) == (plot is null))
        {
            mistakes.Add(Mistake.In("site", "one-subject", "Hãy nêu mã của một khu (“site”) hoặc một lô (“plot”).", "Name one site (“site”) or one plot (“plot”)."));
        }

        body.RequiredText("words", Contact.LongestWords);
        var words = Contact.ReadWords(body, "words", mistakes) ?? "";
        var email = body.Text("email", 400)?.Trim();
        var address = email is null ? null : Contact.ReadAddress("email", email, mistakes);
        if (email is not null)
        {
            ConsentText.Read(body, mistakes);
        }

        return new Sent(site, plot, words, ReadPoint(body["point"], mistakes), address, body.WordOrNull<MailLanguage>("language") ?? MailLanguage.Vi);
    }

    private static Position? ReadPoint(JsonElement point, ICollection<Mistake> mistakes)
    {
        if (point.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (point.ValueKind == JsonValueKind.Array && point.GetArrayLength() == 2
            && point[0].ValueKind == JsonValueKind.Number && point[0].TryGetDouble(out var longitude) && longitude is >= -180 and <= 180
            && point[1].ValueKind == JsonValueKind.Number && point[1].TryGetDouble(out var latitude) && latitude is >= -90 and <= 90)
        {
            return new Position(longitude, latitude);
        }

        mistakes.Add(Mistake.In("point", "not-a-point", "“point” là mảng [kinh độ, vĩ độ] theo WGS 84.", "“point” is an array [longitude, latitude] on WGS 84."));
        return null;
    }

    private static async Task<Place?> FindAsync(NpgsqlConnection connection, Sent sent, DateTimeOffset knownAt, CancellationToken cancellation) => sent.Plot is { } plot
        ? await connection.RowAsync(
            PlotReading,
            row => new Place(row.GetInt64(2), row.GetInt64(0), row.IsDBNull(1) ? [] : [row.GetInt64(1)]),
            cancellation,
            plot,
            AsOfParameters.Today(TimeProvider.System),
            knownAt)
        : await connection.RowAsync(SiteReading, row => new Place(row.GetInt64(0), null, row.IsDBNull(1) ? [] : [row.GetInt64(1)]), cancellation, sent.Site);

    private static Mistake Unknown(Sent sent) => sent.Plot is { } plot
        ? Mistake.In("plot", "unknown-plot", $"Không có lô đất nào mang mã “{AsOfParameters.Shorten(plot)}”.", $"No plot has the code “{AsOfParameters.Shorten(plot)}”.")
        : Mistake.In("site", "unknown-site", $"Không có khu, cụm công nghiệp nào mang mã “{AsOfParameters.Shorten(sent.Site!)}”.", $"No site has the code “{AsOfParameters.Shorten(sent.Site!)}”.");

    private sealed record Sent(string? Site, string? Plot, string Words, Position? Point, EmailAddress? Address, MailLanguage Language);

    private sealed record Position(double Longitude, double Latitude);

    private sealed record Place(long SiteId, long? PlotId, long[] Provinces);

    /// <summary>The body, for the API document.</summary>
    /// <param name="Site">The code of a site; either this or a plot.</param>
    /// <param name="Plot">The code of a plot.</param>
    /// <param name="Words">What is wrong.</param>
    /// <param name="Point">Where: longitude, latitude on WGS 84.</param>
    /// <param name="Email">Where the answer shall go.</param>
    /// <param name="Language"><c>vi</c> or <c>en</c>.</param>
    /// <param name="Consent">Needed with an e-mail: that they agree to the text of /api/interest/consent.</param>
    internal sealed record ReportBody(string? Site, string? Plot, string Words, double[]? Point, string? Email, MailLanguage? Language, ConsentBody? Consent);

    /// <summary>What is answered.</summary>
    internal sealed record ReportReceipt(Sentence Message)
    {
        public static ReportReceipt Kept { get; } = new(new Sentence("Đã ghi nhận sai sót; cán bộ của tỉnh sẽ xem xét.", "The report is kept; the officers of the province will look into it."));

        public static ReportReceipt KeptAlone { get; } = new(new Sentence(
            "Đã ghi nhận sai sót, nhưng hiện không gửi được thư xác nhận nên sẽ không có trả lời qua e-mail.",
            "The report is kept, but no mail can be sent at the moment, so there will be no answer by e-mail."));

        public static ReportReceipt KeptAndAsked { get; } = new(new Sentence(
            $"Đã ghi nhận sai sót. Hãy mở liên kết trong thư vừa gửi tới địa chỉ này trong vòng {Correspondence.HoursToConfirm} giờ để nhận trả lời.",
            $"The report is kept. Open the link in the mail that is on its way to this address within {Correspondence.HoursToConfirm} hours to be answered."));
    }
}
