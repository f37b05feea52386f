"""A network access that asks nobody; loaded when something asks for one, which nothing should."""

from __future__ import annotations

import logging

from PySide6.QtCore import QIODevice, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

_log = logging.getLogger("qt")


class Refusal(QNetworkAccessManager):
    """Fails every request and logs its address."""

    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        outgoingData: QIODevice | None = None,
    ) -> QNetworkReply:
        """Return a reply that fails at once: an empty address has no protocol."""
        _log.error("Refused: %s", request.url().toString())
        return super().createRequest(op, QNetworkRequest(QUrl()), outgoingData)
