using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Plots;

namespace ZonePlanner.Api.Plots;

/// <summary>POST /api/plots/{code}/status: a plot is kept, let, handed over, given back, revoked or cleared, from a day on. Of many who want it at once, one gets it.</summary>
internal static class ChangePlotStatus
{
    public static void Map(IEndpointRouteBuilder plots) => plots
        .MapPost("{code}/status", HandleAsync)
        .WithName(nameof(ChangePlotStatus))
        .WithSummary("Đổi tình trạng một lô đất / Change the status of a plot")
        .WithDescription("reserved, leased and handed-over have a tenant (left out, the one there is); leased, handed-over and revoked a decision. A plot that somebody holds is 409 plot-held to everybody else, until the record says it was given back or revoked.")
        .TakesOnly()
        .TakesBody<Shape>()
        .For(Role.Officer, Role.Planner)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<Ok<PlotSheet>, NoContent, ProblemHttpResult>> HandleAsync(
        [Description("The code of the plot.")] string code, HttpContext http, PlanningDb db, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(http.Request, 1 << 20, ["status", "tenant", "note", .. SentChange.Members], Read, cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var meant = Preconditions.Of(http.Request);
        if (meant.Revisions is null)
        {
            return Preconditions.Required();
        }

        var from = said.Change.From;
        await using (var writing = await PlotWriting.BeginAsync(db, http, code, cancellation))
        {
            if (await writing.TakeUpAsync(code, from, Caller.Known(http), cancellation) is { } cannot)
            {
                return cannot;
            }

            // Before the tag: whoever comes second is told who came first, not only that something changed.
            if (said.Tenancy?.Tenant is { } wanted && writing.Lines.FirstOrDefault(line => line.Tenant is { } tenant && tenant != wanted) is { } held)
            {
                return PlotRefusals.Held(code, held.Tenant!, held.Valid.From);
            }

            if (!meant.Hold(PlotWriting.Tag(writing.Revision)))
            {
                return PlotRefusals.Stale(writing.Revision, await OnePlot.NowAsync(http, database, code, from, cancellation));
            }

            if (Tenancy.IsOf(said.Status) && said.Tenancy is null && writing.Lines.Any(line => line.Tenant is null))
            {
                return Problems.BadRequest(Mistake.In("tenant", "tenant-missing", "Ai giữ lô? Hãy gửi “tenant”.", "Who holds the plot? Send “tenant”."));
            }

            try
            {
                await WriteAsync(writing, said, db, cancellation);
            }
            catch (Exception refused) when (PlotRefusals.Guarded(refused) is not null)
            {
                return PlotRefusals.Guarded(refused)!;
            }
        }

        return await OnePlot.NowAsync(http, database, code, from, cancellation) is { } sheet ? TypedResults.Ok(sheet) : TypedResults.NoContent();
    }

    private static async Task WriteAsync(PlotWriting writing, Said said, PlanningDb db, CancellationToken cancellation)
    {
        long? decision = said.Change.Decision is { } by
            ? (await DecisionsOnRecord.FindOrAddAsync(db, by, title: null, said.Change.From, said.Change.Source, Guid.NewGuid(), cancellation)).Id
            : null;
        await writing.ReplaceAsync(
            said.Change.From,
            values =>
            {
                values[nameof(PlotVersion.Status)] = said.Status;
                values[nameof(PlotVersion.DecisionId)] = decision;
                values[nameof(PlotVersion.Source)] = said.Change.Source;
                values[nameof(PlotVersion.Note)] = said.Note ?? values[nameof(PlotVersion.Note)];
                if (said.Tenancy is { } tenancy)
                {
                    values.SetValues(tenancy);
                }
            },
            cancellation);
        await writing.CommitAsync(cancellation);
    }

    private static Said Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var status = body.Word<PlotStatus>("status") ?? PlotStatus.Available;
        var tenant = body["tenant"];
        if (!Tenancy.IsOf(status) && tenant.ValueKind != System.Text.Json.JsonValueKind.Undefined)
        {
            mistakes.Add(Mistake.In("tenant", "no-tenant", $"Lô “{RecordTypes.Kebab(status)}” không có người thuê.", $"A plot that is “{RecordTypes.Kebab(status)}” has no tenant."));
        }

        var change = SentChange.Read(body, Tenancy.NeedsDecision(status), mistakes);
        var tenancy = tenant.ValueKind == System.Text.Json.JsonValueKind.Undefined ? null : ReadTenancy(new BodyMembers(tenant, TenancyMembers, mistakes, "tenant"), mistakes);
        return new Said(status, Tenancy.IsOf(status) ? tenancy : Tenancy.None, change, body.Text("note", 4000)?.Normalize());
    }

    private static readonly string[] TenancyMembers = ["name", "project", "industry", "capitalBnVnd", "promisedStart", "promisedOperation", "startedOn", "operatingOn"];

    private static Tenancy ReadTenancy(BodyMembers tenant, ICollection<Mistake> mistakes)
    {
        var tenancy = Sent(tenant);
        InOrder("promisedOperation", tenancy.PromisedStart, tenancy.PromisedOperation);
        InOrder("operatingOn", tenancy.StartedOn, tenancy.OperatingOn);
        var today = AsOfParameters.Today(TimeProvider.System);
        foreach (var place in new[] { tenancy.StartedOn > today ? "startedOn" : null, tenancy.OperatingOn > today ? "operatingOn" : null }.OfType<string>())
        {
            mistakes.Add(Mistake.In(tenant.Place(place), "in-future", "Ngày này chưa tới; ngày hẹn ghi ở “promisedStart”, “promisedOperation”.", "This day has not come yet; what is promised goes to “promisedStart” and “promisedOperation”."));
        }

        return tenancy;

        void InOrder(string place, DateOnly? start, DateOnly? operation)
        {
            if (operation < start)
            {
                mistakes.Add(Mistake.In(tenant.Place(place), "range-turned", "Dự án hoạt động trước khi khởi công.", "The project works before building begins."));
            }
        }
    }

    private static Tenancy Sent(BodyMembers tenant) => new()
    {
        Tenant = tenant.RequiredText("name", 200).Normalize() is { Length: > 0 } name ? name : null,
        Project = tenant.Text("project", 300)?.Normalize(),
        ProjectIndustry = tenant.Text("industry", 5),
        CapitalBnVnd = (decimal?)tenant.Number("capitalBnVnd", 1e-6, 1e9),
        PromisedStart = tenant.Day("promisedStart"),
        PromisedOperation = tenant.Day("promisedOperation"),
        StartedOn = tenant.Day("startedOn"),
        OperatingOn = tenant.Day("operatingOn"),
    };

    private sealed record Said(PlotStatus Status, Tenancy? Tenancy, SentChange Change, string? Note);

    /// <summary>The body as the API document shows it.</summary>
    /// <param name="Status">available, reserved, leased, handed-over, revoked or not-cleared.</param>
    /// <param name="ValidFrom">The day from which it holds.</param>
    /// <param name="Source">Where it was read.</param>
    /// <param name="Decision">By which decision.</param>
    /// <param name="Tenant">Who holds it, and what they promised.</param>
    /// <param name="Note">What a reader must know beside it.</param>
    internal sealed record Shape(PlotStatus Status, DateOnly ValidFrom, string Source, Domain.Proposals.ProposedDecision? Decision, TenantShape? Tenant, string? Note);

    /// <summary>A tenant as the API document shows it.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Project">The project.</param>
    /// <param name="Industry">Its industry, VSIC 2018.</param>
    /// <param name="CapitalBnVnd">Its capital, tỷ đồng.</param>
    /// <param name="PromisedStart">The day by which building was promised to begin.</param>
    /// <param name="PromisedOperation">The day by which working was promised to begin.</param>
    /// <param name="StartedOn">The day building began.</param>
    /// <param name="OperatingOn">The day working began.</param>
    internal sealed record TenantShape(
        string Name, string? Project, string? Industry, decimal? CapitalBnVnd, DateOnly? PromisedStart, DateOnly? PromisedOperation, DateOnly? StartedOn, DateOnly? OperatingOn);
}
