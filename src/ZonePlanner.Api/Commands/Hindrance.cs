using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Commands;

/// <summary>What stands in the way of a command that is the operator's to move, in a sentence.</summary>
internal static class Hindrance
{
    public static readonly Sentence Away = new("Cơ sở dữ liệu không trả lời; hãy chạy lại khi có.", "The database does not answer; run it again when it does.");

    public static readonly Sentence OldSchema = new("Cơ sở dữ liệu chưa có lược đồ của phiên bản này: hãy chạy migrate trước.", "The database has not the schema of this version: run migrate first.");

    private static readonly Sentence NotLetIn = new("Cơ sở dữ liệu không cho vào: hãy xem lại tên, mật khẩu trong chuỗi kết nối.", "The database lets nobody in by that name and password: see the connection string.");

    private static readonly Sentence NoDatabase = new("Không có cơ sở dữ liệu tên đó: hãy tạo, rồi chạy migrate.", "There is no database of that name: create it, then run migrate.");

    private static readonly Sentence NoRight = new(
        $"Tên đăng nhập này không có quyền cần thiết: hãy cho nó vai trò {PlanningDatabase.Role}; migrate thì cần chủ sở hữu.",
        $"This login lacks a right it needs: make it a member of {PlanningDatabase.Role}; migrate needs the owner.");

    /// <summary>What ended a command, for whoever ran it: one sentence and its cause, or all there is where the fault is ours.</summary>
    public static string Told(Exception failure) => Of(failure) is { } hindrance
        ? $"{hindrance.Both} ({(failure.GetBaseException() as PostgresException)?.MessageText ?? failure.GetBaseException().Message})"
        : failure.ToString();

    /// <summary>The sentence; null where the fault is ours.</summary>
    public static Sentence? Of(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException said && Of(said) is { } hindrance)
            {
                return hindrance;
            }
        }

        return DatabaseAway.IsBehind(failure) ? Away : null;
    }

    private static Sentence? Of(PostgresException said) => said.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => NotLetIn,
        PostgresErrorCodes.InvalidCatalogName => NoDatabase,
        PostgresErrorCodes.InsufficientPrivilege => NoRight,
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.InvalidSchemaName => OldSchema,
        // The role is made by the first migration.
        PostgresErrorCodes.InvalidParameterValue or PostgresErrorCodes.UndefinedObject when said.MessageText.Contains(PlanningDatabase.Role, StringComparison.Ordinal) => OldSchema,
        _ => null,
    };
}
