using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Imports;

/// <summary>The end of a load's transaction. Where the connection is lost over it, nobody knows what became of it but the database, which is asked.</summary>
internal sealed class LastStep(NpgsqlDataSource database, Conversation conversation)
{
    private static readonly Type Here = typeof(LastStep);

    /// <summary>How often it is asked, once a second: a database that fell over stands again after a few.</summary>
    public int Times { get; init; } = 30;

    /// <summary>Records what was written; the code to end with unless it is recorded.</summary>
    public async Task<int?> CommitAsync(NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        var number = await Statement.AskAsync<string>(Here, "transaction_number.sql", transaction.Connection!, cancellation);
        var instant = await Statement.AskAsync<DateTime?>(Here, "own_recording.sql", transaction.Connection!, cancellation) ?? throw new InvalidOperationException("The load has recorded nothing.");
        try
        {
            await transaction.CommitAsync(cancellation);
            return null;
        }
        catch (Exception cut) when (cut is OperationCanceledException || IsLost(cut))
        {
            conversation.Say("Chưa rõ đã ghi hay chưa: đang hỏi cơ sở dữ liệu…", "Whether it was recorded is not clear: asking the database…");
            return (await IsRecordedAsync(number!, instant), cut) switch
            {
                (true, _) => null,
                (false, OperationCanceledException) => Ending.Interrupt(conversation),
                (false, _) => Ending.Refuse(conversation, Ending.Lost(cut)),
                _ => NotKnown(cut),
            };
        }
    }

    /// <summary>Whether the database was lost, rather than refused.</summary>
    public static bool IsLost(Exception exception) => exception is NpgsqlException and not PostgresException || DatabaseAway.IsSaidBy(exception);

    private int NotKnown(Exception lost)
    {
        conversation.Say(Ending.Lost(lost));
        conversation.Say(
            "Mất kết nối đúng lúc ghi: không biết đã ghi hay chưa. Khi cơ sở dữ liệu trả lời lại, hãy chạy lại cùng lệnh này: nếu đã ghi, lệnh sẽ không thấy gì để thay đổi.",
            "The connection was lost while recording: whether it was recorded is not known. Once the database answers, run the same command again: if it was, that finds nothing to change.");
        return Load.NotKnown;
    }

    /// <summary>
    /// Whether the transaction of a number put its recording of an instant on the record; null where nobody could be asked. The number tells only how long to
    /// wait: a database that fell over before its log was on disk gives it to somebody else, and an instant is nobody else's.
    /// </summary>
    internal async Task<bool?> IsRecordedAsync(string number, DateTime instant)
    {
        for (var time = 0; time < Times; time++)
        {
            try
            {
                await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
                if (!await LastsAsync(number, connection))
                {
                    return await Statement.AskAsync<bool>(Here, "is_recorded.sql", connection, CancellationToken.None, instant);
                }
            }
            catch (NpgsqlException)
            {
                // It is asked again.
            }

            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        }

        return null;
    }

    private static async Task<bool> LastsAsync(string number, NpgsqlConnection connection)
    {
        try
        {
            return await Statement.AskAsync<bool>(Here, "transaction_lasts.sql", connection, CancellationToken.None, number);
        }
        catch (PostgresException future) when (future.SqlState == PostgresErrorCodes.InvalidParameterValue)
        {
            // A database that fell over has never heard of it.
            return false;
        }
    }
}
