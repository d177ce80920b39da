using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZonePlanner.Api.Database.Migrations
{
    /// <summary>Protected land dissolved into ground, for checks and guards. A table only the database writes: the model stays as it is.</summary>
    [DbContext(typeof(PlanningDb))]
    [Migration("20261124011000_Ground")]
    public sealed class Ground : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.RunFiles("ground");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("The record is never taken back.");
    }
}
