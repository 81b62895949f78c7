"""QGIS's proxy settings as variables for pip and the engine; passwords never reach a log."""

from __future__ import annotations

import re

from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

#: What pip asks; a proxy script may answer by address.
INDEX = "https://pypi.org/simple/"
_LOGIN = re.compile(r"(?<=://)[^/@\s]+@")


def _proxy() -> QNetworkProxy | None:
    """Return QGIS's proxy with its user and password, or None where there is none."""
    s = QgsSettings()
    if not s.value("proxy/proxyEnabled", False, type=bool):
        return None
    # QGIS has resolved the authentication configuration in it.
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    if str(s.value("proxy/proxyType", "")) == "DefaultProxy":
        proxies = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(INDEX)))
        proxy = proxies[0] if proxies else proxy
    elif not proxy.hostName():
        proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy)
        proxy.setHostName(str(s.value("proxy/proxyHost", "")))
        proxy.setPort(int(str(s.value("proxy/proxyPort", "0")) or 0))
        proxy.setUser(str(s.value("proxy/proxyUser", "")))
        proxy.setPassword(str(s.value("proxy/proxyPassword", "")))
    return proxy if proxy.hostName() else None


def address(proxy: QNetworkProxy) -> str:
    """Return a proxy as a URL, with its user and password where it has them."""
    socks = proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy
    url = QUrl()
    url.setScheme("socks5h" if socks else "http")
    url.setHost(proxy.hostName())
    if proxy.port():
        url.setPort(proxy.port())
    if proxy.user():
        url.setUserName(proxy.user(), QUrl.ParsingMode.DecodedMode)
        url.setPassword(proxy.password(), QUrl.ParsingMode.DecodedMode)
    return bytes(url.toEncoded()).decode("ascii")


def variables() -> dict[str, str]:
    """Return the variables that make pip and urllib use QGIS's proxy; empty where it has none.

    Without a proxy in QGIS the user's own variables stay as they are.
    """
    proxy = _proxy()
    if proxy is None:
        return {}
    url = address(proxy)
    found = {name: url for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")}
    excluded = []
    for entry in QgsNetworkAccessManager.instance().excludeList():
        host = QUrl(entry).host() or str(entry).split("/")[0]
        if host:
            excluded.append(host)
    if excluded:
        found["NO_PROXY"] = found["no_proxy"] = ",".join(excluded)
    return found


def shown() -> str:
    """Return the proxy for people: ``host:port``, or an empty text."""
    proxy = _proxy()
    return f"{proxy.hostName()}:{proxy.port()}" if proxy is not None else ""


def redact(text: str) -> str:
    """Take user names and passwords out of the addresses in a text."""
    return _LOGIN.sub("***@", text)
