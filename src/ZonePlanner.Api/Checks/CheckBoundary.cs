using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database.Checks;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Checks;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Checks;

/// <summary>POST /api/checks/boundary: what a drawn or typed boundary would hit, and by how much. Writes nothing.</summary>
internal static class CheckBoundary
{
    private const int MostBytes = 10 << 20;

    public static void Map(IEndpointRouteBuilder checks) => checks
        .MapPost("/boundary", HandleAsync)
        .WithName(nameof(CheckBoundary))
        .WithSummary("Kiểm tra một ranh giới / Check a boundary")
        .TakesOnly()
        .Heavy()
        .Accepts<BoundaryQuestionShape>("application/json")
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static async Task<Results<Ok<BoundaryReport>, ProblemHttpResult>> HandleAsync(HttpRequest request, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var (document, status, refusal) = await JsonBody.ReadAsync(request, MostBytes, cancellation);
        if (document is null)
        {
            return Problems.Refuse(status, "Yêu cầu không đọc được / The request cannot be read", [refusal!]);
        }

        using var body = document;
        var mistakes = new List<Mistake>();
        if (BoundaryQuestionBody.Read(body.RootElement, mistakes) is not { } asked)
        {
            return Problems.BadRequest(mistakes);
        }

        var now = TimeProvider.System.GetUtcNow();
        var asker = Caller.Of(request.HttpContext) is { Role: Role.Officer or Role.Planner } caller ? new Asker(caller.Provinces, null) : Asker.Anybody;
        var judgement = await BoundaryJudgement.OfAsync(database, asked.Outline, asked.Question, asked.AsOf, asker, cancellation);
        var (check, there) = asked.WithRepairs ? await judgement.WithRepairsAsync(database, asked.Question, asked.AsOf, cancellation) : judgement;
        return TypedResults.Ok(BoundaryReport.Of(asked.Question, asked.AsOf.KnownAtOr(now), check, there));
    }
}
