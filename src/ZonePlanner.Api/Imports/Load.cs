using Npgsql;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Imports.Files;
using ZonePlanner.Api.Imports.PlotOutlines;
using ZonePlanner.Api.Imports.ProtectedLand;
using ZonePlanner.Api.Imports.SiteOutlines;
using ZonePlanner.Api.Imports.UnitOutlines;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Imports;

/// <summary>One load from file to record: read, preview, ask, write; one transaction, so that whatever interrupts it before its end, nothing has changed.</summary>
internal sealed class Load(LoadOptions options, NpgsqlDataSource database, Conversation conversation)
{
    public const int Done = 0;
    public const int Refused = 2;
    public const int NotConfirmed = 3;
    public const int NotKnown = 4;
    public const int Interrupted = 130;

    private const int ListedAtMost = 20;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (Misplaced.In(options) is { } misplaced)
        {
            return Refuse(misplaced);
        }

        return await Ending.OfAsync(conversation, async () =>
        {
            using var file = FeatureFile.Open(options.File, options.Table);
            return await RunAsync(file, cancellation);
        });
    }

    private async Task<int> RunAsync(FeatureFile file, CancellationToken cancellation)
    {
        var (crs, wrongCrs) = file.Crs.Settle(options.Crs);
        if (crs is null)
        {
            return Refuse(wrongCrs!);
        }

        var target = Target(crs);
        var (fields, noField) = FieldMap.Choose(options, target.Asks, file.Fields);
        if (fields is null)
        {
            return Refuse(noField!);
        }

        if (target.Lacks(fields, file.Fields) is { } lacking)
        {
            return Refuse(lacking);
        }

        conversation.Say($"Hệ tọa độ: {crs.Code} ({crs.Name}).", $"CRS: {crs.Code} ({crs.Name}).");
        foreach (var (fact, field) in fields.Fields)
        {
            conversation.Say($"  {fact} ← trường “{field}”", $"  {fact} ← field “{field}”");
        }

        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await Statement.RunAsync(typeof(Load), "sign.sql", connection, cancellation, $"load: {Environment.UserName}");
        await target.LookUpAsync(connection, cancellation);
        var staging = new Staging(connection, options, target, fields, crs);
        await staging.FillAsync(file, conversation, cancellation);
        var seen = await VersionAsync(connection, cancellation);
        var preview = await target.PreviewAsync(connection, cancellation);
        preview = preview with { Refused = [.. staging.Refused.Concat(preview.Refused).OrderBy(static feature => feature.Number)], LeftOut = staging.LeftOut };
        Show(preview);

        if (Verdict(preview) is { } verdict)
        {
            return verdict;
        }

        conversation.Say("Đang ghi…", "Writing…");
        await target.ApplyAsync(connection, await Ending.SourceAsync(options.File, options.Source, cancellation), cancellation);
        if (await VersionAsync(connection, cancellation) != seen + 1)
        {
            return Refuse(new Sentence("Dữ liệu đã thay đổi trong lúc xem trước. Hãy chạy lại.", "The record changed while the preview was shown. Run it again."));
        }

        if (await new LastStep(database, conversation).CommitAsync(transaction, cancellation) is { } end)
        {
            return end;
        }

        conversation.Say("Đã ghi.", "Loaded.");
        return Done;
    }

    private LoadTarget Target(Crs crs) => options.As switch
    {
        LoadKind.Units => new UnitsFromFile(options),
        LoadKind.ProtectedLand => new LayerEdition(options, crs),
        LoadKind.Plots => new PlotsFromFile(options, crs),
        _ => new SitesFromFile(options, crs),
    };

    private int? Verdict(Preview preview)
    {
        if (preview.Refused.Count > 0 && !options.SkipRefused)
        {
            return Refuse(new Sentence(
                "Có đối tượng bị từ chối, nên không nạp gì. --skip-refused để nạp phần còn lại.",
                "Some features are refused, so nothing is loaded. --skip-refused loads the rest."));
        }

        if (preview.Conflicts.Any(static conflict => !conflict.GivesWay))
        {
            return Refuse(new Sentence("Có xung đột với ranh giới đã công bố, nên không nạp gì.", "Published boundaries are in the way, so nothing is loaded."));
        }

        if (preview.ChangesNothing)
        {
            conversation.Say("Không có gì để thay đổi.", "There is nothing to change.");
            return Done;
        }

        return Ending.Ask(conversation, options.DryRun, options.Yes);
    }

    private void Show(Preview preview)
    {
        conversation.Say(
            $"Mới {conversation.Number(preview.New)}, thay {conversation.Number(preview.Replaced)}, giữ nguyên {conversation.Number(preview.Unchanged)}, bị từ chối {conversation.Number(preview.Refused.Count)}, không thuộc loại này {conversation.Number(preview.LeftOut)}.",
            $"New {conversation.Number(preview.New)}, replaced {conversation.Number(preview.Replaced)}, unchanged {conversation.Number(preview.Unchanged)}, refused {conversation.Number(preview.Refused.Count)}, left out as other land {conversation.Number(preview.LeftOut)}.");
        conversation.Say(
            $"Diện tích: {conversation.Hectares(preview.HectaresBefore)} → {conversation.Hectares(preview.HectaresAfter)}.",
            $"Area: {conversation.Hectares(preview.HectaresBefore)} → {conversation.Hectares(preview.HectaresAfter)}.");
        foreach (var remark in preview.Remarks)
        {
            conversation.Say($"  {remark.Vi}", $"  {remark.En}");
        }

        foreach (var feature in preview.Refused.Take(ListedAtMost))
        {
            conversation.Say(
                $"  Đối tượng {feature.Number}{Labelled(feature.Label)}: {feature.Reason.Vi}",
                $"  Feature {feature.Number}{Labelled(feature.Label)}: {feature.Reason.En}");
        }

        if (preview.Refused.Count > ListedAtMost)
        {
            conversation.Say($"  … và {conversation.Number(preview.Refused.Count - ListedAtMost)} đối tượng khác.", $"  … and {conversation.Number(preview.Refused.Count - ListedAtMost)} more.");
        }

        foreach (var conflict in preview.Conflicts)
        {
            conversation.Say(
                $"  Xung đột: {conflict.Site} – {conflict.With}: {conversation.Hectares(conflict.Hectares)}. {(conflict.GivesWay ? "Đường sơ đồ sẽ được bỏ." : conflict.WayOut.Vi)}",
                $"  Conflict: {conflict.Site} – {conflict.With}: {conversation.Hectares(conflict.Hectares)}. {(conflict.GivesWay ? "The schematic outline will be taken away." : conflict.WayOut.En)}");
        }
    }

    private static string Labelled(string? label) => label is null ? "" : $" ({label})";

    private int Refuse(Sentence sentence) => Ending.Refuse(conversation, sentence);

    private static async Task<long> VersionAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        await Statement.AskAsync<long>(typeof(Load), "record_version.sql", connection, cancellation);
}
