; The installer for Windows, made with Inno Setup 6 from dist\pbx-tray:
;   iscc packaging\bundle\pbx-tray.iss
; For one person without more rights, or for everybody with /ALLUSERS; packaging\README.md has the
; switches for administrators.

#define AppName "PBX Tray"
#define AppVersion "0.1.0"
#define AppModel "PBXTray.PBXTray"
#define LinkKind "PBXTray.Link"

[Setup]
AppId={{6C1F0E5B-6B54-4C57-9D0E-3D9B7C9A51F4}
AppName={#AppName}
AppVersion={#AppVersion}
AppVerName={#AppName} {#AppVersion}
AppPublisher=The PBX Tray developers
VersionInfoVersion={#AppVersion}
DefaultDirName={autopf}\{#AppName}
DisableDirPage=auto
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=pbx-tray-{#AppVersion}-setup
SetupIconFile=..\..\build\bundle\pyinstaller\pbx-tray\pbx-tray.ico
UninstallDisplayIcon={app}\pbx-tray.exe
UninstallDisplayName={#AppName}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.AtLogin=Start PBX Tray when I log in
nl.AtLogin=PBX Tray starten wanneer ik mij aanmeld
de.AtLogin=PBX Tray starten, wenn ich mich anmelde
en.AskData=Delete what PBX Tray kept on this computer as well: its settings and the log of your calls?
nl.AskData=Ook verwijderen wat PBX Tray op deze computer heeft bewaard: de instellingen en de lijst van uw gesprekken?
de.AskData=Auch löschen, was PBX Tray auf diesem Computer aufbewahrt hat: die Einstellungen und die Liste Ihrer Anrufe?

[Tasks]
Name: "atlogin"; Description: "{cm:AtLogin}"; Flags: unchecked

[Files]
Source: "..\..\dist\pbx-tray\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an older version had and this one does not must not be found by it.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\{#AppName}"; Filename: "{app}\pbx-tray.exe"; AppUserModelID: "{#AppModel}"

[Registry]
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: string; ValueName: "{#AppName}"; ValueData: """{app}\pbx-tray.exe"" --hidden"; Flags: uninsdeletevalue; Tasks: atlogin
; The app writes the same value when the person chooses so in its preferences: it goes all the same.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "{#AppName}"; Flags: dontcreatekey uninsdeletevalue
; Links to telephone numbers: offered among the default apps, taken only when the person chooses so.
Root: HKA; Subkey: "Software\RegisteredApplications"; ValueType: string; ValueName: "{#AppName}"; ValueData: "Software\{#AppName}\Capabilities"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\{#AppName}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\{#AppName}\Capabilities"; ValueType: string; ValueName: "ApplicationName"; ValueData: "{#AppName}"
Root: HKA; Subkey: "Software\{#AppName}\Capabilities"; ValueType: string; ValueName: "ApplicationDescription"; ValueData: "See who is free, and who is ringing"
Root: HKA; Subkey: "Software\{#AppName}\Capabilities\URLAssociations"; ValueType: string; ValueName: "tel"; ValueData: "{#LinkKind}"
Root: HKA; Subkey: "Software\{#AppName}\Capabilities\URLAssociations"; ValueType: string; ValueName: "callto"; ValueData: "{#LinkKind}"
Root: HKA; Subkey: "Software\Classes\{#LinkKind}"; ValueType: string; ValueData: "Telephone number"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#LinkKind}"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\{#LinkKind}\DefaultIcon"; ValueType: string; ValueData: "{app}\pbx-tray.exe,0"
Root: HKA; Subkey: "Software\Classes\{#LinkKind}\shell\open\command"; ValueType: string; ValueData: """{app}\pbx-tray.exe"" --uri -- ""%1"""
Root: HKA; Subkey: "Software\Classes\AppUserModelId\{#AppModel}"; ValueType: string; ValueName: "DisplayName"; ValueData: "{#AppName}"; Flags: uninsdeletekey

[Run]
Filename: "{app}\pbx-tray.exe"; Description: "{cm:LaunchProgram,{#AppName}}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  { Who removes it without being asked anything keeps what it kept. }
  if (Step = usPostUninstall) and not UninstallSilent then
    if MsgBox(CustomMessage('AskData'), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
    begin
      DelTree(ExpandConstant('{userappdata}\{#AppName}'), True, True, True);
      DelTree(ExpandConstant('{localappdata}\{#AppName}'), True, True, True);
    end;
end;
