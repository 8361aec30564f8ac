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
    z\t002Greenwich Mean\t012East Africa\t021Central European\t032West Africa\t042Central Africa\t051Eastern European\t064Eastern European\t074Central European\t081South Africa\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Atlantic\t0e1Brasilia\t0f1Argentina\t0g1Paraguay\t0h1Eastern\t0i1Central\t0j1Amazon\t0k1Colombia\t0l1Mountain\t0m3Mountain\t0n2Venezuela\t0o2French Guiana\t0p3Central\t0q2Yukon\t0r3Eastern\t0t1Pacific\t0u3Pacific\t0v3Atlantic\t0y2Ecuador\t0z2Guyana\t101Cuba\t113Cuba\t121Mexican Pacific\t132Bolivia\t141Peru\t151St. Pierre & Miquelon\t163St. Pierre & Miquelon\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b4Chile\t1c1Newfoundland\t1d3Newfoundland\t1e1Australian Western\t1f2Davis\t1g2Dumont-d’Urville\t1h1Australian Eastern\t1i3Australian Eastern\t1j2Mawson\t1k1New Zealand\t1l3New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arabian\t1q2Kazakhstan\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyarsk\t1w2Kyrgyzstan\t1x2Brunei Darussalam\t1y1India\t1z1Yakutsk\t201Ulaanbaatar\t211China\t221Bangladesh\t232East Timor\t241Gulf\t252Tajikistan\t261Hong Kong\t271Hovd\t281Irkutsk\t2a2Western Indonesia\t2b2Eastern Indonesia\t2c1Israel\t2d3Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Central Indonesia\t2k1Philippine\t2l1Omsk\t2m1Korean\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapore\t2q1Taipei\t2r1Georgia\t2s1Iran\t2t2Bhutan\t2u1Japan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z4Azores\t301Western European\t314Western European\t321Cape Verde\t332South Georgia\t341Falkland Islands\t351Australian Central\t363Australian Central\t371Australian Central Western\t381Lord Howe\t393Lord Howe\t3a1Easter Island\t3b4Easter Island\t3c1Irish\t3d2Coordinated Universal\t3f4British\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Indian Ocean\t3j2Christmas Island\t3k5Cocos\t3l2French Southern & Antarctic\t3m2Seychelles\t3n2Maldives\t3o1Mauritius\t3p2Réunion\t3q5Marshall\t3r1Chatham\t3s3Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w5Phoenix\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t425Solomon\t431Chamorro\t445Line\t452Kosrae\t462Marquesas\t471Samoa\t482Nauru\t492Niue\t4a1Norfolk Island\t4b3Norfolk Island\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Ponape\t4g2Papua New Guinea\t4h1Cook Islands\t4i2Tahiti\t4j5Gilbert\t4k1Tonga\t4l2Wake Island\t4m2Wallis & Futuna
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
    za\t#\t# Standard Time\t# Time\t# Daylight Time\t# Summer Time\t# Islands Time
    @xh-ZA\tIsiXhosa\tIsiXhosa (EMzantsi Afrika)

    """
  }
}
