using Npgsql;

namespace ZonePlanner.Api.Imports.ReferenceLayers;

/// <summary>Publishes a layer for reference no longer; its line is closed, what was known of it stays in the record.</summary>
internal sealed class RemoveLayer(LayerOptions options, NpgsqlDataSource database, Conversation conversation)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await Statement.RunAsync(typeof(Load), "sign.sql", connection, cancellation, $"load: {Environment.UserName}");
        var published = await PublishedLayer.FindAsync(connection, options.Name, cancellation)
            ?? throw new RefusedLoadException($"Không có lớp “{options.Name}”.", $"There is no layer “{options.Name}”.");
        conversation.Say(
            $"Sẽ gỡ lớp “{options.Name}”: {conversation.Number(published.Features)} đối tượng.",
            $"The layer “{options.Name}” will be removed: {conversation.Number(published.Features)} features.");
        if (Ending.Ask(conversation, options.DryRun, options.Yes) is { } end)
        {
            return end;
        }

        await Statement.RunAsync(typeof(RemoveLayer), "close_layer.sql", connection, cancellation, published.Id);
        if (await new LastStep(database, conversation).CommitAsync(transaction, cancellation) is { } cut)
        {
            return cut;
        }

        await PublishLayer.SweepAsync(database);
        conversation.Say("Đã gỡ.", "Removed.");
        return Load.Done;
    }
}
