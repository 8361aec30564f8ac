// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `br`: StaticString {
    """
    #br
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} da {T}
    dr.full\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} da {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tGenver\tCʼhwevrer\tMeurzh\tEbrel\tMae\tMezheven\tGouere\tEost\tGwengolo\tHere\tDu\tKerzu
    M1\tGen.\tCʼhwe.\tMeur.\tEbr.\tMae\tMezh.\tGoue.\tEost\tGwen.\tHere\tDu\tKzu.
    M2\t01\t02\t03\t04\t05\t06\t07\t08\t09\t10\t11\t12
    E\t0\t1\t2
    E0\tLun\tMeurzh\tMercʼher\tYaou\tGwener\tSadorn\tSul
    E1\tLun\tMeu.\tMer.\tYaou\tGwe.\tSad.\tSul
    E2\tL\tMz\tMc\tY\tG\tSa\tSu
    gmt\tUTC\tUTC+\tUTC-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUD$A\tCAD$CA\tEUR€\tGBP£ RU\tHKD$ HK\tINR₹\tMXNMX$\tNZD$ ZN\tUSD$ SU\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmirelezhioù-Arab-Unanet\tAFAfghanistan\tAGAntigua-ha-Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktika\tARArcʼhantina\tASSamoa Amerikan\tATAostria\tAUAostralia\tAWAruba\tAXInizi Åland\tAZAzerbaidjan\tBABosnia-ha-Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBahrein\tBIBurundi\tBJBenin\tBLSant-Bertele\tBMBermudez\tBNBrunei\tBOBolivia\tBQKarib Nederlandat\tBRBrazil\tBSBahamas\tBTBhoutan\tBVEnez Bouvet\tBWBotswana\tBYBelarus\tBZBelize\tCAKanada\tCCInizi Kokoz\tCDKongo - Kinshasa\tCFRepublik Kreizafrikan\tCGKongo - Brazzaville\tCHSuis\tCIAod-an-Olifant\tCKInizi Cook\tCLChile\tCMKameroun\tCNSina\tCOKolombia\tCRCosta Rica\tCUKuba\tCVKab-Glas\tCWCuraçao\tCXEnez Christmas\tCYKiprenez\tCZTchekia\tDEAlamagn\tDJDjibouti\tDKDanmark\tDMDominica\tDORepublik Dominikan\tDZAljeria\tECEcuador\tEEEstonia\tEGEgipt\tEHSahara ar Cʼhornôg\tEREritrea\tESSpagn\tETEtiopia\tFIFinland\tFJFidji\tFKInizi Falkland\tFMMikronezia\tFOInizi Faero\tFRFrañs\tGAGabon\tGBRouantelezh-Unanet\tGDGrenada\tGEJorjia\tGFGwiana cʼhall\tGGGwernenez\tGHGhana\tGIJibraltar\tGLGreunland\tGMGambia\tGNGinea\tGPGwadeloup\tGQGinea-ar-Cʼheheder\tGRGres\tGSInizi Georgia ar Su hag Inizi Sandwich ar Su\tGTGuatemala\tGUGuam\tGWGinea-Bissau\tGYGuyana\tHKHong Kong RMD Sina\tHMInizi Heard-ha-McDonald\tHNHonduras\tHRKroatia\tHTHaiti\tHUHungaria\tIDIndonezia\tIEIwerzhon\tILIsrael\tIMEnez-Vanav\tINIndia\tIOTiriad breizhveurat Meurvor Indez\tIQIraq\tIRIran\tISIsland\tITItalia\tJEJerzenez\tJMJamaika\tJOJordania\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHKambodja\tKIKiribati\tKMKomorez\tKNSaint Kitts-ha-Nevis\tKPNorzhkorea\tKRSukorea\tKWKoweit\tKYInizi Cayman\tKZKazakstan\tLALaos\tLBLiban\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituania\tLULuksembourg\tLVLatvia\tLYLibia\tMAMaroko\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSant-Martin\tMGMadagaskar\tMHInizi Marshall\tMKMakedonia an Norzh\tMLMali\tMMMyanmar (Birmania)\tMNMongolia\tMOMakao RMD Sina\tMPInizi Mariana an Norzh\tMQMartinik\tMRMaouritania\tMSMontserrat\tMTMalta\tMUMoris\tMVMaldivez\tMWMalawi\tMXMecʼhiko\tMYMalaysia\tMZMozambik\tNANamibia\tNCKaledonia-Nevez\tNENiger\tNFEnez Norfolk\tNGNigeria\tNINicaragua\tNLIzelvroioù\tNONorvegia\tNPNepal\tNRNauru\tNUNiue\tNZZeland-Nevez\tOMOman\tPAPanamá\tPEPerou\tPFPolinezia Cʼhall\tPGPapoua Ginea-Nevez\tPHFilipinez\tPKPakistan\tPLPolonia\tPMSant-Pêr-ha-Mikelon\tPNEnez Pitcairn\tPRPuerto Rico\tPSTiriadoù Palestina\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tREAr Reünion\tRORoumania\tRSSerbia\tRURusia\tRWRwanda\tSAArabia Saoudat\tSBInizi Salomon\tSCSechelez\tSDSoudan\tSESveden\tSGSingapoura\tSHSaint-Helena\tSISlovenia\tSJSvalbard\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSoudan ar Su\tSTSão-Tomé-ha-Príncipe\tSVSalvador\tSXSint Maarten\tSYSiria\tSZEswatini\tTCInizi Turks-ha-Caicos\tTDTchad\tTFDouaroù aostral Frañs\tTGTogo\tTHThailand\tTJTadjikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunizia\tTOTonga\tTRTurkia\tTTTrinidad-ha-Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraina\tUGOuganda\tUMInizi diabell ar Stadoù-Unanet\tUSStadoù-Unanet\tUYUruguay\tUZOuzbekistan\tVAVatikan\tVCSant-Visant hag ar Grenadinez\tVEVenezuela\tVGInizi Gwercʼh Breizh-Veur\tVIInizi Gwercʼh ar Stadoù-Unanet\tVNViêt Nam\tVUVanuatu\tWFWallis-ha-Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASuafrika\tZMZambia\tZWZimbabwe
    l\t ha \t\t, \t, \t ha \t
    lo\t pe \t\t, \t, \t pe \t
    w\t1
    x\tbrezhoneg\tbrezhoneg
    @br-FR\tbrezhoneg\tbrezhoneg (Frañs)

    """
  }
}
