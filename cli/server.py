"""`afterwin serve`: the HTTP server."""

import click

host_option = click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
port_option = click.option(
    "--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Port to listen on."
)


@click.command()
@host_option
@port_option
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="Number of processes.")
def serve(host: str, port: int, workers: int) -> None:
    """Serve requests until Ctrl-C."""
    from cli.served_url import serve_at
    from cli.serving import check_database, listen, serve_on, url_of

    with listen(host, port) as listener:
        check_database()
        serve_at(url_of(listener))
        serve_on(listener, workers)
