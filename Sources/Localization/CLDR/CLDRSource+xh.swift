// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `xh`: StaticString {
    """
    #xh
    t\t{HH}:{n}
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} ngo {T}
    dr.full\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} ngo {T}\u{2009}–\u{2009}\t{D} ngo {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} ngo {T}
    dr.long\t{M0} {d}\u{2009}–\u{2009}\t{d}, {y}\t{M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} ngo {T}\u{2009}–\u{2009}\t{D} ngo {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t2\t4
    M0\tJanyuwari\tFebruwari\tMatshi\tEpreli\tMeyi\tJuni\tJulayi\tAgasti\tSeptemba\tOkthoba\tNovemba\tDisemba
    M2\tJan\tFeb\tMat\tEpr\tMey\tJun\tJul\tAga\tSep\tOkt\tNov\tDis
    M4\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t3
    E0\tMvulo\tLwesibini\tLwesithathu\tLwesine\tLwesihlanu\tMgqibelo\tCawe
    E1\tMvu\tBin\tTha\tSin\tHla\tMgq\tCaw
    E3\tMv\tSb\tSt\tSin\tHl\tMg\tC
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGICg.\tXOFF\u{202F}CFA\tXPFCFPF\tZARR\tZWGIZWG
    r\tADE-Andorra\tAEE-United Arab Emirates\tAFE-Afghanistan\tAGE-Antigua & Barbuda\tAIE-Anguilla\tALE-Albania\tAME-Armenia\tAOE-Angola\tAQE-Antarctica\tARE-Argentina\tASE-American Samoa\tATE-Austria\tAUE-Australia\tAWE-Aruba\tAXE-Åland Islands\tAZE-Azerbaijan\tBAEBosnia & Herzegovina\tBBEBarbados\tBDEBangladesh\tBEEBelgium\tBFEBurkina Faso\tBGEBulgaria\tBHEBahrain\tBIEBurundi\tBJEBenin\tBLESt. Barthélemy\tBMEBermuda\tBNeBrunei\tBOEBolivia\tBQECaribbean Netherlands\tBREBrazil\tBSEBahamas\tBTEBhutan\tBVEBouvet Island\tBWEBotswana\tBYEBelarus\tBZEBelize\tCAEKhanada\tCCECocos (Keeling) Islands\tCDECongo -Kinshasa\tCFECentral African Republic\tCGECongo - Brazzaville\tCHESwitzerland\tCIECôte d’Ivoire\tCKECook Islands\tCLEChile\tCMECameroon\tCNETshayina\tCOEColombia\tCRECosta Rica\tCUECuba\tCVECape Verde\tCWECuraçao\tCXEChristmas Island\tCYECyprus\tCZECzechia\tDEEJamani\tDJEDjibouti\tDKEDenmark\tDMEDominica\tDOEDominican Republic\tDZE-Algeria\tECEEcuador\tEEE-Estonia\tEGIYiputa\tEHEWestern Sahara\tERE-Eritrea\tESESpain\tETE-Ethiopia\tFIEFinland\tFJEFiji\tFKEFalkland Islands\tFMEMicronesia\tFOEFaroe Islands\tFREFrance\tGAEGabon\tGBE-United Kingdom\tGDEGrenada\tGEEGeorgia\tGFEFrench Guiana\tGGEGuernsey\tGHEGhana\tGIEGibraltar\tGLEGreenland\tGMEGambia\tGNEGuinea\tGPEGuadeloupe\tGQE-Equatorial Guinea\tGREGreece\tGSESouth Georgia & South Sandwich Islands\tGTEGuatemala\tGUEGuam\tGWEGuinea-Bissau\tGYEGuyana\tHKEHong Kong SAR China\tHMEHeard & McDonald Islands\tHNEHonduras\tHRECroatia\tHTEHaiti\tHUEHungary\tIDE-Indonesia\tIEE-Ireland\tILE-Israel\tIME-Isle of Man\tINE-Indiya\tIOEBritish Indian Ocean Territory\tIQE-Iraq\tIRE-Iran\tISE-Iceland\tITE-Italy\tJEEJersey\tJMEJamaica\tJOEJordan\tJPEJapan\tKEEKenya\tKGEKyrgyzstan\tKHECambodia\tKIEKiribati\tKMEComoros\tKNESt. Kitts & Nevis\tKPEMntla Korea\tKREMzantsi Korea\tKWEKuwait\tKYECayman Islands\tKZEKazakhstan\tLAELaos\tLBELebanon\tLCESt. Lucia\tLIELiechtenstein\tLKESri Lanka\tLRELiberia\tLSELesotho\tLTELithuania\tLUELuxembourg\tLVELatvia\tLYELibya\tMAEMorocco\tMCEMonaco\tMDEMoldova\tMEEMontenegro\tMFESt. Martin\tMGEMadagascar\tMHEMarshall Islands\tMKEMntla Macedonia\tMLEMali\tMMEMyanmar (Burma)\tMNEMongolia\tMOEMacao SAR China\tMPENorthern Mariana Islands\tMQEMartinique\tMREMauritania\tMSEMontserrat\tMTEMalta\tMUEMauritius\tMVEMaldives\tMWEMalawi\tMXEMexico\tMYEMalaysia\tMZEMozambique\tNAENamibia\tNCENew Caledonia\tNEENiger\tNFENorfolk Island\tNGENigeria\tNIENicaragua\tNLENetherlands\tNOENorway\tNPENepal\tNRENauru\tNUENiue\tNZENew Zealand\tOME-Oman\tPAEPanama\tPEEPeru\tPFEFrench Polynesia\tPGEPapua New Guinea\tPHEPhilippines\tPKEPakistan\tPLEPoland\tPMESt. Pierre & Miquelon\tPNEPitcairn Islands\tPREPuerto Rico\tPSIPalestinian Territories\tPTEPortugal\tPWEPalau\tPYEParaguay\tQAEQatar\tREERéunion\tROERomania\tRSESerbia\tRUERashiya\tRWERwanda\tSAESaudi Arabia\tSBESolomon Islands\tSCESeychelles\tSDESudan\tSEESweden\tSGESingapore\tSHESt. Helena\tSIESlovenia\tSJESvalbard & Jan Mayen\tSKESlovakia\tSLESierra Leone\tSMESan Marino\tSNESenegal\tSOESomalia\tSRESuriname\tSSESouth Sudan\tSTESão Tomé & Príncipe\tSVE-El Salvador\tSXESint Maarten\tSYESiriya\tSZESwatini\tTCETurks & Caicos Islands\tTDEChad\tTFEFrench Southern Territories\tTGETogo\tTHEThailand\tTJETajikistan\tTKETokelau\tTLETimor-Leste\tTMETurkmenistan\tTNETunisia\tTOETonga\tTRETurkey\tTTETrinidad & Tobago\tTVETuvalu\tTWETaiwan\tTZETanzania\tUAE-Ukraine\tUGE-Uganda\tUMI-U.S. Outlying Islands\tUSEMelika\tUYE-Uruguay\tUZE-Uzbekistan\tVAEVatican City\tVCESt. Vincent & Grenadines\tVEEVenezuela\tVGEBritish Virgin Islands\tVIE-U.S. Virgin Islands\tVNEVietnam\tVUEVanuatu\tWFEWallis & Futuna\tWSESamoa\tXKEKosovo\tYEEYemen\tYTEMayotte\tZAEMzantsi Afrika\tZMEZambia\tZWEZimbabwe
    l\t, \t\t, \t, \t, \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tIsiXhosa\tIsiXhosa
    @xh-ZA\tIsiXhosa\tIsiXhosa (EMzantsi Afrika)

    """
  }
}
