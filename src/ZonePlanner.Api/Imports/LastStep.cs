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
        try
        {
            await transaction.CommitAsync(cancellation);
            return null;
        }
        catch (Exception cut) when (cut is OperationCanceledException || IsLost(cut))
        {
            conversation.Say("Chưa rõ đã ghi hay chưa: đang hỏi cơ sở dữ liệu…", "Whether it was recorded is not clear: asking the database…");
            return (await BecameAsync(number!), cut) switch
            {
                ("committed", _) => null,
                ("aborted", OperationCanceledException) => Ending.Interrupt(conversation),
                ("aborted", _) => Ending.Refuse(conversation, Ending.Lost(cut)),
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

    private async Task<string?> BecameAsync(string number)
    {
        for (var time = 0; time < Times; time++)
        {
            try
            {
                await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
                var state = await Statement.AskAsync<string>(Here, "transaction_state.sql", connection, CancellationToken.None, number);
                if (state is "committed" or "aborted")
                {
                    return state;
                }
            }
            catch (PostgresException future) when (future.SqlState == PostgresErrorCodes.InvalidParameterValue)
            {
                // A database that fell over has never heard of it.
                return "aborted";
            }
            catch (NpgsqlException)
            {
                // It is asked again.
            }

            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        }

        return null;
    }
}
