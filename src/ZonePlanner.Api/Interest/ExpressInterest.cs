using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Mail;
using ZonePlanner.Api.Database.Personal;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Interest;

/// <summary>POST /api/interest: somebody would like a plot, or to be told when there is one that meets a need. Nobody sees it before the link in a mail was used.</summary>
internal static class ExpressInterest
{
    private static readonly string Plot = Sql.Beside(typeof(ExpressInterest), "plot_of_interest.sql");
    private static readonly string Industry = Sql.Beside(typeof(ExpressInterest), "known_industry.sql");
    private static readonly string Keeping = Sql.Beside(typeof(ExpressInterest), "keep_expression.sql");

    public static void Map(IEndpointRouteBuilder interest) => interest
        .MapPost("", HandleAsync)
        .WithName(nameof(ExpressInterest))
        .WithSummary("Bày tỏ quan tâm / Express interest")
        .WithDescription("Interest in a plot, or in a need that no plot meets yet. The answer is the same whether the address is known or not: a mail with a link, good for 48 hours, asks its owner to confirm, and nothing is shown to an officer before. 503 when the operator has not set up mail.")
        .TakesOnly()
        .TakesBody<InterestBody>()
        .RequireRateLimiting(SendingLimit.Name)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<Accepted<InterestReceipt>, ProblemHttpResult>> HandleAsync(
        HttpContext http, NpgsqlDataSource database, PersonalData personal, Correspondence letters, CancellationToken cancellation)
    {
        if (!letters.IsOpen)
        {
            return Correspondence.NotSetUp();
        }

        var (sent, refusal) = await RequestBody.ReadAsync(http.Request, 32 << 10, SentInterest.Members, SentInterest.Read, cancellation);
        if (sent is null)
        {
            return refusal!;
        }

        var keys = await personal.KeysOfAsync(sent.Address!, cancellation);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var (place, mistakes) = await FindAsync(connection, database, sent, cancellation);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        switch (await letters.MayAskAsync(connection, keys, cancellation))
        {
            case Asking.NotNow:
                return Correspondence.TooMuchMail(http);
            case Asking.Yes:
                var subject = new MailSubject(keys.Address, Guid.NewGuid(), Report: null, keys.Mailbox);
                await KeepAsync(connection, subject, sent, place, personal, cancellation);
                await letters.AskAsync(connection, subject, sent.Address!.Text, sent.Language, sent.Plot, cancellation);
                await transaction.CommitAsync(cancellation);
                letters.Ring();
                break;
            default:
                // Who asks learns nothing about the address.
                break;
        }

        return TypedResults.Accepted((string?)null, InterestReceipt.Sent);
    }

    /// <summary>The plot and the provinces whose officers shall see it, or what is wrong with their names.</summary>
    private static async Task<(Place Place, List<Mistake> Mistakes)> FindAsync(NpgsqlConnection connection, NpgsqlDataSource database, SentInterest sent, CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var record = await RecordState.ReadAsync(database, cancellation);
        var place = new Place(null, []);
        if (sent.Plot is { } code)
        {
            place = await connection.RowAsync(
                Plot,
                row => new Place(row.GetInt64(0), row.IsDBNull(1) ? [] : [row.GetInt64(1)]),
                cancellation,
                code,
                AsOfParameters.Today(TimeProvider.System),
                record.Instant);
            if (place is null)
            {
                mistakes.Add(Mistake.In("plot", "unknown-plot", $"Không có lô đất nào mang mã “{AsOfParameters.Shorten(code)}”.", $"No plot has the code “{AsOfParameters.Shorten(code)}”."));
            }
        }

        if (sent.Need is { } need)
        {
            var province = await NamedProvince.FindAsync(database, need.Province, record.Instant, mistakes, cancellation);
            place = place is { PlotId: null } ? new Place(null, province?.Whole ?? []) : place;
            if (need.Industry is { } industry && !await connection.ValueAsync<bool>(Industry, cancellation, industry))
            {
                mistakes.Add(Mistake.In("need.industry", "unknown-industry", $"VSIC 2018 không có ngành cấp 1 hoặc cấp 2 mang mã “{AsOfParameters.Shorten(industry)}”.", $"VSIC 2018 has no section or division “{AsOfParameters.Shorten(industry)}”."));
            }
        }

        return (place ?? new Place(null, []), mistakes);
    }

    private static Task<int> KeepAsync(NpgsqlConnection connection, MailSubject subject, SentInterest sent, Place place, PersonalData personal, CancellationToken cancellation) => connection.RunAsync(
        Keeping,
        cancellation,
        subject.Expression,
        subject.AddressKey,
        personal.Protect(Contact.Purpose, sent.Contact!),
        RecordTypes.Kebab(sent.Language),
        ConsentText.InForce,
        place.PlotId,
        place.Provinces,
        sent.Need is not null,
        sent.Need?.Province?.Trim(),
        sent.Need?.HectaresFrom,
        sent.Need?.HectaresTo,
        sent.Need?.Industry,
        sent.Need?.PowerMw,
        sent.Need?.WaterM3Day,
        sent.Need?.WastewaterM3Day,
        sent.Need?.HeightM,
        sent.Need?.PriceUpTo,
        sent.Need?.PriceUnit is { } unit ? RecordTypes.Kebab(unit) : null,
        sent.Area);

    private sealed record Place(long? PlotId, long[] Provinces);

    /// <summary>What is answered to everybody alike.</summary>
    /// <param name="Message">What happens now.</param>
    /// <param name="HoursToConfirm">For how long the link in the mail is good.</param>
    internal sealed record InterestReceipt(Sentence Message, int HoursToConfirm)
    {
        public static InterestReceipt Sent { get; } = new(
            new(
                "Chúng tôi đã gửi thư tới địa chỉ này; hãy mở liên kết trong thư để xác nhận. Nếu địa chỉ đã nhận nhiều thư trong một giờ qua, hãy dùng thư gần nhất.",
                "A mail is on its way to this address; open the link in it to confirm. An address that had several within the last hour gets no further one: use the latest."),
            Correspondence.HoursToConfirm);
    }
}
