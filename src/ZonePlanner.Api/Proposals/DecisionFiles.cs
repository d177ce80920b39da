using System.ComponentModel;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Proposals;

/// <summary>POST /api/decision-files keeps the scan of a decision under the digest of its bytes and the province that sent it; GET gives it back: to everybody once a decision on record refers to it, to its province before.</summary>
internal static class DecisionFiles
{
    private const int MostBytes = 20 << 20;

    private static readonly string IsPublic = Sql.Beside(typeof(DecisionFiles), "decision_file_is_public.sql");

    public static void Map(IEndpointRouteBuilder files)
    {
        files.MapPost("/", KeepAsync)
            .WithName("KeepDecisionFile")
            .WithSummary("Gửi bản quét quyết định / Send the scan of a decision")
            .WithDescription("The body is the PDF itself, up to 20 MB. The same bytes sent again by one province have the same id.")
            .TakesOnly("name")
            .Accepts<IFormFile>("application/pdf")
            .For(Role.Officer, Role.Planner)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        files.MapGet("/{id}", GiveAsync)
            .WithName("DecisionFile")
            .WithSummary("Bản quét quyết định / The scan of a decision")
            .TakesOnly()
            .Produces<Stream>(StatusCodes.Status200OK, "application/pdf")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<Kept>, ProblemHttpResult>> KeepAsync(
        [Description("The name it is saved under by those who open it.")] string? name, HttpContext http, PlanningDb db, CancellationToken cancellation)
    {
        if (http.Request.ContentType?.Split(';')[0].Trim() != "application/pdf")
        {
            return Problems.Refuse(StatusCodes.Status415UnsupportedMediaType, "Kiểu nội dung không đọc được / Unsupported media type",
                [Mistake.In("Content-Type", "wrong-content-type", "Hãy gửi tệp PDF với Content-Type: application/pdf.", "Send the PDF with Content-Type: application/pdf.")]);
        }

        var (bytes, tooLarge) = await JsonBody.TakeAsync(http.Request, MostBytes, cancellation);
        if (tooLarge)
        {
            return Problems.Refuse(StatusCodes.Status413PayloadTooLarge, "Tệp quá lớn / The file is too large",
                [Mistake.In("body", "too-large", "Tệp lớn hơn 20 MB: hãy quét với độ phân giải thấp hơn.", "The file is larger than 20 MB: scan it at a lower resolution.")]);
        }

        if (!bytes.Span.StartsWith("%PDF-"u8))
        {
            return Problems.BadRequest(Mistake.In("body", "not-a-pdf", "Nội dung không phải là PDF.", "The body is not a PDF."));
        }

        var caller = Caller.Known(http);
        // Each province has its own copy: whoever sends it first elsewhere does not own it.
        var id = $"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))}-{caller.Province}";
        if (!await db.DecisionFiles.AnyAsync(file => file.Id == id, cancellation))
        {
            db.Add(new DecisionFile
            {
                Id = id,
                Name = FileName(name),
                Bytes = bytes.ToArray(),
                ProvinceId = await db.Units.Where(unit => unit.Code == caller.Province && unit.Level == UnitLevel.Province).Select(unit => unit.Id).SingleAsync(cancellation),
                SentBy = caller.Id,
                SentAt = TimeProvider.System.GetUtcNow(),
            });
            await db.SaveChangesAsync(cancellation);
        }

        return TypedResults.Ok(new Kept(id, FileName(name), bytes.Length));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GiveAsync(
        [Description("The digest.")] string id, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var file = await db.DecisionFiles.FindAsync([id], cancellation);
        if (file is null || !(Caller.Of(http)?.ActsIn(file.ProvinceId) == true || await IsPublicAsync(database, id, cancellation)))
        {
            return Problems.NotFound(Mistake.In("id", "unknown-file", "Không có tệp này.", "There is no such file."));
        }

        http.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.File(file.Bytes, "application/pdf", file.Name);
    }

    private static async Task<bool> IsPublicAsync(NpgsqlDataSource database, string id, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(IsPublic);
        command.Parameters.Add(new() { Value = $"/api/decision-files/{id}" });
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    private static string FileName(string? name)
    {
        var sound = string.Concat((name ?? "").Normalize().Where(letter => !char.IsControl(letter) && letter is not ('/' or '\\' or '"'))).Trim();
        return sound.Length is > 0 and <= 200 ? sound : "quyet-dinh.pdf";
    }

    /// <summary>A file that is kept: <c>id</c> is what a proposal's decision names it by.</summary>
    internal sealed record Kept(string Id, string Name, int Bytes);
}
