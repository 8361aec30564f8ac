// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ia`: StaticString {
    """
    #ia
    t\t{HH}:{n}
    d.full\t{E0} le {d} de {M0} {y}
    dt.full\t{D} a {T}
    dr.full\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a {T}\u{2009}–\u{2009}\t{D} a {T}
    d.long\t{d} de {M0} {y}
    dt.long\t{D} a {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a {T}\u{2009}–\u{2009}\t{D} a {T}
    d.short\t{dd}-{mm}-{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tjanuario\tfebruario\tmartio\tapril\tmaio\tjunio\tjulio\taugusto\tseptembre\toctobre\tnovembre\tdecembre
    M1\tjan\tfeb\tmar\tapr\tmai\tjun\tjul\taug\tsep\toct\tnov\tdec
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tlunedi\tmartedi\tmercuridi\tjovedi\tvenerdi\tsabbato\tdominica
    E1\tlun\tmar\tmer\tjov\tven\tsab\tdom
    E2\tl\tm\tm\tj\tv\ts\td
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t2
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t2
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tRUB₽\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmiratos Arabe Unite\tAFAfghanistan\tAGAntigua e Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASSamoa american\tATAustria\tAUAustralia\tAWAruba\tAXInsulas Åland\tAZAzerbaidzhan\tBABosnia e Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgica\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSancte Bartholomeo\tBMBermuda\tBNBrunei\tBOBolivia\tBQPaises Basse caribe\tBRBrasil\tBSBahamas\tBTBhutan\tBVInsula de Bouvet\tBWBotswana\tBYBielorussia\tBZBelize\tCACanada\tCCInsulas Cocos (Keeling)\tCDCongo - Kinshasa\tCFRepublica African Central\tCGCongo - Brazzaville\tCHSuissa\tCICosta de Ebore\tCKInsulas Cook\tCLChile\tCMCamerun\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCapo Verde\tCWCuraçao\tCXInsula de Natal\tCYCypro\tCZChechia\tDEGermania\tDJDjibuti\tDKDanmark\tDMDominica\tDORepublica Dominican\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypto\tEHSahara occidental\tEREritrea\tESEspania\tETEthiopia\tFIFinlandia\tFJFiji\tFKInsulas Falkland\tFMMicronesia\tFOInsulas Feroe\tFRFrancia\tGAGabon\tGBRegno Unite\tGDGrenada\tGEGeorgia\tGFGuyana francese\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGroenlandia\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQGuinea equatorial\tGRGrecia\tGSGeorgia del Sud e Insulas Sandwich Austral\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong, R.A.S. de China\tHMInsulas Heard e McDonald\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungaria\tIDIndonesia\tIEIrlanda\tILIsrael\tIMInsula de Man\tINIndia\tIOTerritorio oceanic britanno-indian\tIQIrak\tIRIran\tISIslanda\tITItalia\tJEJersey\tJMJamaica\tJOJordania\tJPJapon\tKEKenya\tKGKirghizistan\tKHCambodgia\tKIKiribati\tKMComoros\tKNSancte Christophoro e Nevis\tKPCorea del Nord\tKRCorea del Sud\tKWKuwait\tKYInsulas de Caiman\tKZKazakhstan\tLALaos\tLBLibano\tLCSancte Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituania\tLULuxemburg\tLVLettonia\tLYLibya\tMAMarocco\tMCMonaco\tMDMoldavia\tMEMontenegro\tMFSancte Martino francese\tMGMadagascar\tMHInsulas Marshall\tMKMacedonia del Nord\tMLMali\tMMMyanmar (Birmania)\tMNMongolia\tMOMacao, R.A.S. de China\tMPInsulas Marianna del Nord\tMQMartinica\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritio\tMVMaldivas\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNove Caledonia\tNENiger\tNFInsula Norfolk\tNGNigeria\tNINicaragua\tNLNederlandia\tNONorvegia\tNPNepal\tNRNauru\tNUNiue\tNZNove Zelanda\tOMOman\tPAPanama\tPEPeru\tPFPolynesia francese\tPGPapua Nove Guinea\tPHPhilippinas\tPKPakistan\tPLPolonia\tPMSt. Pierre e Miquelon\tPNInsulas Pitcairn\tPRPorto Rico\tPSTerritorios palestin\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tREReunion\tRORomania\tRSSerbia\tRURussia\tRWRuanda\tSAArabia Saudita\tSBInsulas Solomon\tSCSeychelles\tSDSudan\tSESvedia\tSGSingapur\tSHSancte Helena\tSISlovenia\tSJSvalbard e Jan Mayen\tSKSlovachia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSudan del Sud\tSTSão Tomé e Príncipe\tSVEl Salvador\tSXSancte Martino nederlandese\tSYSyria\tSZEswatini\tTCInsulas Turcos e Caicos\tTDTchad\tTFTerritorios meridional francese\tTGTogo\tTHThailandia\tTJTadzhikistan\tTKTokelau\tTLTimor del Est\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurchia\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraina\tUGUganda\tUMInsulas peripheric del SUA\tUSStatos Unite\tUYUruguay\tUZUzbekistan\tVACitate del Vaticano\tVCSancte Vincente e le Grenadinas\tVEVenezuela\tVGInsulas Virgine britannic\tVIInsulas Virgine statounitese\tVNVietnam\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZAAfrica del Sud\tZMZambia\tZWZimbabwe
    l\t e \t\t, \t, \t e \t
    lo\t o \t\t, \t, \t o \t
    w\t1
    x\tinterlingua\tinterlingua
    @ia-001\tinterlingua\tinterlingua (mundo)

    """
  }
}
