using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.ReferenceLayers;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Imports.Files;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Imports.ReferenceLayers;

/// <summary>Publishes a file as a layer for reference, or as its next edition: read, shown, asked about and written in one transaction.</summary>
internal sealed class PublishLayer(LayerOptions options, string path, NpgsqlDataSource database, Conversation conversation)
{
    private const int ListedAtMost = 20;
    private static readonly Type Here = typeof(PublishLayer);

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var file = FeatureFile.Open(path, options.Table);
        var (crs, wrongCrs) = file.Crs.SettleForShowing(options.Crs);
        if (crs is null)
        {
            return Ending.Refuse(conversation, wrongCrs!);
        }

        var columns = LayerColumns.Choose(file, options);
        Show(crs, columns);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await Statement.RunAsync(typeof(Load), "sign.sql", connection, cancellation, $"load: {Environment.UserName}");
        var published = await PublishedLayer.FindAsync(connection, options.Name, cancellation);
        var arriving = new ArrivingFeatures(connection, columns, crs);
        var edition = await arriving.ReceiveAsync(file, conversation, cancellation);
        var repeated = await Statement.ListAsync(Here, "repeated.sql", connection, Repeated, cancellation, edition);
        if (arriving.RefusedCount + repeated.Count > 0)
        {
            return Refuse([.. arriving.Refused, .. repeated], arriving.RefusedCount + repeated.Count);
        }

        var arrival = await Arrival.ReadAsync(connection, edition, columns.Time, cancellation);
        Show(arrival, columns, arriving.HasHeights);
        var change = published is null ? null : await LayerChange.FindAsync(connection, arrival, columns, published, cancellation);
        foreach (var sentence in change?.Told(conversation) ?? [])
        {
            conversation.Say($"  {sentence.Vi}", $"  {sentence.En}");
        }

        var facts = await LayerFacts.OfAsync(options, path, published?.Facts, cancellation);
        if (change is { IsNone: true } && published!.Facts == facts && published.Time == columns.Time && published.Geometry == columns.Geometry)
        {
            conversation.Say("Không có gì để thay đổi.", "There is nothing to change.");
            return Load.Done;
        }

        if (Ending.Ask(conversation, options.DryRun, options.Yes) is { } end)
        {
            return end;
        }

        conversation.Say("Đang ghi…", "Writing…");
        await Statement.RunAsync(Here, "publish.sql", connection, cancellation, edition, arrival.OwnIds, arrival.NumericIds, Text(columns.Time));
        // Only now does the queue of writers wait for this load: for the moment its line takes.
        if (published is not null)
        {
            await Statement.RunAsync(Here, "close_layer.sql", connection, cancellation, published.Id);
        }

        await Statement.RunAsync(Here, "new_layer.sql", connection, cancellation, Line(arrival, columns, facts));
        if (await new LastStep(database, conversation).CommitAsync(transaction, cancellation) is { } cut)
        {
            return cut;
        }

        await SweepAsync(database);
        conversation.Say(
            $"Đã ghi. Lớp dữ liệu: /ogc/collections/{options.Name}",
            $"Loaded. The collection is /ogc/collections/{options.Name}");
        return Load.Done;
    }

    /// <summary>
    /// Editions nobody reads any more go; in a transaction of its own, since taking a table away waits for its readers. What was loaded is loaded by then: where
    /// this fails, the next load does it.
    /// </summary>
    public static async Task SweepAsync(NpgsqlDataSource database)
    {
        try
        {
            // The connection of the load may have been lost with its last word.
            await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
            await Statement.RunAsync(Here, "sweep.sql", connection, CancellationToken.None);
        }
        catch (NpgsqlException)
        {
            // To say so would be to say that the load failed.
        }
    }

    private void Show(Crs crs, LayerColumns columns)
    {
        conversation.Say($"Hệ tọa độ: {crs.Code} ({crs.Name}).", $"CRS: {crs.Code} ({crs.Name}).");
        conversation.Say($"  {columns.Geometry}: hình dạng", $"  {columns.Geometry}: geometry");
        foreach (var column in columns.Published)
        {
            conversation.Say($"  {column.Name}: {RecordTypes.Kebab(column.Type)}", $"  {column.Name}: {RecordTypes.Kebab(column.Type)}");
        }

        if (columns.LeftOut.Count > 0)
        {
            var names = string.Join(", ", columns.LeftOut);
            conversation.Say($"  Không lấy trường dữ liệu nhị phân: {names}.", $"  Left out, being neither text nor number nor time: {names}.");
        }
    }

    private void Show(Arrival arrival, LayerColumns columns, bool hasHeights)
    {
        var kinds = arrival.GeometryTypes.Length == 0 ? "–" : string.Join(", ", arrival.GeometryTypes);
        conversation.Say($"{conversation.Number(arrival.Features)} đối tượng; hình: {kinds}.", $"{conversation.Number(arrival.Features)} features; geometries: {kinds}.");
        conversation.Say(
            (columns.Key, arrival.OwnIds) switch
            {
                ({ } field, _) => new Sentence($"  id ← trường “{field}”", $"  id ← field “{field}”"),
                (_, true) => new("  id ← id trong tệp", "  id ← the file's own ids"),
                _ => new("  id ← thứ tự trong tệp (--id-field để chọn trường)", "  id ← order in the file (--id-field chooses a field)"),
            });
        if (arrival.Unlocated > 0)
        {
            conversation.Say($"  {conversation.Number(arrival.Unlocated)} không có hình.", $"  {conversation.Number(arrival.Unlocated)} have no geometry.");
        }

        if (arrival.Unsound > 0)
        {
            conversation.Say($"  {conversation.Number(arrival.Unsound)} có hình không hợp lệ, được giữ nguyên.", $"  {conversation.Number(arrival.Unsound)} have a geometry that is not valid; it is kept as it is.");
        }

        if (hasHeights)
        {
            conversation.Say("  Không lấy độ cao (Z) và số đo (M).", "  Heights (Z) and measures (M) are left out.");
        }
    }

    private int Refuse(RefusedFeature[] refused, long count)
    {
        foreach (var feature in refused.OrderBy(static feature => feature.Number).Take(ListedAtMost))
        {
            var label = feature.Label is null ? "" : $" ({feature.Label})";
            conversation.Say($"  Đối tượng {feature.Number}{label}: {feature.Reason.Vi}", $"  Feature {feature.Number}{label}: {feature.Reason.En}");
        }

        if (count > ListedAtMost)
        {
            conversation.Say($"  … và {conversation.Number(count - ListedAtMost)} đối tượng khác.", $"  … and {conversation.Number(count - ListedAtMost)} more.");
        }

        return Ending.Refuse(conversation, new("Có đối tượng bị từ chối, nên không nạp gì.", "Some features are refused, so nothing is loaded."));
    }

    private object?[] Line(Arrival arrival, LayerColumns columns, LayerFacts facts) =>
    [
        options.Name,
        arrival.Edition,
        facts.Title,
        Text(facts.TitleEn),
        Text(facts.Description),
        Text(facts.Owner),
        Day(facts.Date),
        facts.Source,
        arrival.NumericIds,
        ReferenceColumn.Write(columns.Published),
        Text(columns.Time),
        arrival.GeometryTypes,
        arrival.Features,
        .. arrival.Box.Select(static side => new NpgsqlParameter { Value = (object?)side ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Double }),
        Day(arrival.From),
        Day(arrival.To),
        columns.Geometry,
    ];

    private static NpgsqlParameter Text(string? text) => new() { Value = (object?)text ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };

    private static NpgsqlParameter Day(DateOnly? day) => new() { Value = (object?)day ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Date };

    private static RefusedFeature Repeated(NpgsqlDataReader row) => new(
        row.GetInt32(0),
        row.GetString(1),
        new Sentence("Mã nhận dạng này xuất hiện nhiều lần trong tệp.", "The file has this identifier more than once."));
}
