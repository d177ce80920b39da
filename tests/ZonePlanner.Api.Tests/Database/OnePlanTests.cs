using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Tests.Hosting;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Database;

/// <summary>What is read by a plan made once leaves the connection as it was.</summary>
public sealed class OnePlanTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_follows_is_planned_for_its_values_again(bool inTransaction)
    {
        await using var connection = await service.App.OpenConnectionAsync(Cancellation);
        await using var transaction = inTransaction ? await connection.BeginTransactionAsync(Cancellation) : null;
        await using (var row = await connection.ReadByOnePlanAsync(new NpgsqlBatchCommand("SELECT current_setting('plan_cache_mode')"), inTransaction, Cancellation))
        {
            Assert.True(await row.ReadAsync(Cancellation));
            Assert.Equal("force_generic_plan", row.GetString(0));
        }

        Assert.Equal("force_custom_plan", await connection.ValueAsync<string>("SELECT current_setting('plan_cache_mode')", Cancellation));
    }

    [Fact]
    public async Task A_reading_that_fails_leaves_a_connection_that_can_be_asked()
    {
        await using var connection = await service.App.OpenConnectionAsync(Cancellation);

        await Assert.ThrowsAsync<PostgresException>(() => connection.ReadByOnePlanAsync(new NpgsqlBatchCommand("SELECT 1 / 0"), mayGoOn: false, Cancellation));

        Assert.Equal("force_custom_plan", await connection.ValueAsync<string>("SELECT current_setting('plan_cache_mode')", Cancellation));
    }
}
