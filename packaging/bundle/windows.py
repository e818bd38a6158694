"""What Windows wants to know of the program: the version resource and the manifest."""

from __future__ import annotations

from typing import Final

MANIFEST: Final = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <assemblyIdentity type="win32" name="PBXTray" version="{numbers}" processorArchitecture="*"/>
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security>
      <requestedPrivileges>
        <requestedExecutionLevel level="asInvoker" uiAccess="false"/>
      </requestedPrivileges>
    </security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application>
      <supportedOS Id="{{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}}"/>
    </application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings>
      <dpiAware xmlns="http://schemas.microsoft.com/SMI/2005/WindowsSettings">true/pm</dpiAware>
      <dpiAwareness
        xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">PerMonitorV2</dpiAwareness>
      <longPathAware
        xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
      <activeCodePage
        xmlns="http://schemas.microsoft.com/SMI/2019/WindowsSettings">UTF-8</activeCodePage>
    </windowsSettings>
  </application>
  <dependency>
    <dependentAssembly>
      <assemblyIdentity type="win32" name="Microsoft.Windows.Common-Controls" version="6.0.0.0"
        processorArchitecture="*" publicKeyToken="6595b64144ccf1df" language="*"/>
    </dependentAssembly>
  </dependency>
</assembly>
"""

_VERSION_RESOURCE: Final = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={tuple}, prodvers={tuple}, mask=0x3f, flags=0, OS=0x40004,
                    fileType=1, subtype=0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The PBX Tray developers"),
      StringStruct("FileDescription", "PBX Tray"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "pbx-tray"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "{file}"),
      StringStruct("ProductName", "PBX Tray"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def numbers(version: str) -> tuple[int, int, int, int]:
    """The version as Windows counts it: four numbers. Raises ValueError where it is none."""
    major, minor, patch = (int(part) for part in version.split("."))
    return major, minor, patch, 0


def manifest(version: str) -> str:
    """The manifest: no extra rights, sharp on every screen, long paths, UTF-8."""
    return MANIFEST.format(numbers=".".join(map(str, numbers(version))))


def version_resource(version: str, file: str) -> str:
    """What the file's properties show, in the form that PyInstaller reads."""
    return _VERSION_RESOURCE.format(tuple=numbers(version), version=version, file=file)
