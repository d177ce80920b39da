using System.Security.Cryptography;
using Npgsql;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Imports.Files;

namespace ZonePlanner.Api.Imports;

/// <summary>How a load ends when it is not written: refused with a sentence, looked at only, not confirmed, or interrupted.</summary>
internal static class Ending
{
    private const string OurRefusals = "ZP";

    /// <summary>Runs a load; whatever stops it before its <see cref="LastStep"/> is said, and nothing has changed.</summary>
    public static async Task<int> OfAsync(Conversation conversation, Func<Task<int>> load)
    {
        try
        {
            return await load();
        }
        catch (UnreadableFileException unreadable)
        {
            return Refuse(conversation, unreadable.Sentence);
        }
        catch (RefusedLoadException refused)
        {
            return Refuse(conversation, refused.Sentence);
        }
        catch (PostgresException guarded) when (guarded.SqlState.StartsWith(OurRefusals, StringComparison.Ordinal))
        {
            return Refuse(conversation, new Sentence($"Cơ sở dữ liệu từ chối: {guarded.MessageText}", $"The database refuses: {guarded.MessageText}"));
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.ExclusionViolation)
        {
            return Refuse(conversation, new Sentence(
                $"Hồ sơ đã có dòng khác cho cùng thời gian, có thể do một lần nạp cùng lúc; hãy nạp lại tệp để xem. ({taken.MessageText})",
                $"The record has another line for the same time, perhaps of a load at the same moment; load the file again to see. ({taken.MessageText})"));
        }
        catch (PostgresException overtaken) when (overtaken.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected)
        {
            return Refuse(conversation, new Sentence(
                $"Hồ sơ đã thay đổi trong lúc nạp; hãy nạp lại tệp. ({overtaken.MessageText})",
                $"The record changed while the file was loaded; load it again. ({overtaken.MessageText})"));
        }
        catch (NpgsqlException lost) when (LastStep.IsLost(lost))
        {
            return Refuse(conversation, Lost(lost));
        }
        catch (OperationCanceledException)
        {
            return Interrupt(conversation);
        }
    }

    public static Sentence Lost(Exception lost) => new($"Không nối được với cơ sở dữ liệu: {lost.Message}", $"The database does not answer: {lost.Message}");

    public static int Interrupt(Conversation conversation)
    {
        conversation.Say("Đã dừng. Không có gì thay đổi.", "Interrupted. Nothing has changed.");
        return Load.Interrupted;
    }

    public static int Refuse(Conversation conversation, Sentence sentence)
    {
        conversation.Say(sentence);
        conversation.Say("Không có gì thay đổi.", "Nothing has changed.");
        return Load.Refused;
    }

    /// <summary>The code to end with unless the operator wants the changes written; null if he does.</summary>
    public static int? Ask(Conversation conversation, bool dryRun, bool yes)
    {
        if (dryRun)
        {
            conversation.Say("Chỉ xem trước: không có gì thay đổi.", "Preview only: nothing has changed.");
            return Load.Done;
        }

        if (yes || (conversation.CanAsk && conversation.Confirm(new Sentence("Ghi những thay đổi này? [có/không]", "Write these changes? [yes/no]"))))
        {
            return null;
        }

        conversation.Say("Chưa xác nhận (--yes khi không có bàn phím). Không có gì thay đổi.", "Not confirmed (--yes where nobody can answer). Nothing has changed.");
        return Load.NotConfirmed;
    }

    /// <summary>What the lines will say of where they were read: the operator's words, the file, and enough of its checksum to know it again.</summary>
    public static async Task<string> SourceAsync(string path, string? said, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var checksum = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation))[..16];
        var named = $"{Path.GetFileName(path)} (sha256 {checksum})";
        return said is null ? named : $"{said}; {named}";
    }
}
