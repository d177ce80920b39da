using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZonePlanner.Api.Database.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PlanningDb))]
    [Migration("20261126223000_Tiles")]
    public partial class Tiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.RunFiles("tiles");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("The record is never taken back.");
    }
}
